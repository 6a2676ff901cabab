import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { OwnRequests, type OwnRequestsAnswer, Refusal } from '@parta/contracts';
import { personOf } from '../domain/journal-reading.ts';
import { schoolsOf } from '../domain/lesson-writing.ts';
import { ownRequests } from '../domain/substitution/own-requests.ts';
import type { Reading } from '../store/store.ts';

/** Later than any day a lesson is on. */
const EVER = '9999-12-31';

@Controller()
export class OwnRequestsHandler {
  @Answers(OwnRequests)
  @Access('substitution.answer')
  async ownRequests({ schoolId }: OwnRequests, { store, caller, now }: Reading): Promise<OwnRequestsAnswer> {
    if (!schoolsOf(caller).includes(schoolId)) throw new Refusal('not-found', 'No such school');
    const requests = await store.substituteRequests.ofPerson(schoolId, personOf(caller));
    if (requests.length === 0) return { requests: [] };
    const ids = requests.map(({ lessonId }) => lessonId);
    const lessons = await store.changedLessons.byIds(schoolId, ids);
    const groups = await store.groups.byIds([...new Set(lessons.map(({ groupId }) => groupId))]);
    const today = await store.schools.dayAt(schoolId, now);
    const absences = await store.teacherAbsences.between(schoolId, today, EVER);
    return { requests: ownRequests(requests, { lessons, groups, absences, today }) };
  }
}
