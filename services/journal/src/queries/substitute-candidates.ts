import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { Refusal, SubstituteCandidates, type SubstituteCandidatesAnswer } from '@parta/contracts';
import { schoolsOf } from '../domain/lesson-writing.ts';
import { candidatesFor, weekAround } from '../domain/substitution/candidates.ts';
import { mergeableWith } from '../domain/substitution/merging.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class SubstituteCandidatesHandler {
  @Answers(SubstituteCandidates)
  @Access('substitution.write')
  async substituteCandidates(
    { lessonId }: SubstituteCandidates,
    { store, caller }: Reading,
  ): Promise<SubstituteCandidatesAnswer> {
    const lesson = await store.changedLessons.find(lessonId, schoolsOf(caller));
    const group = lesson && (await store.groups.get(lesson.groupId, [lesson.schoolId]));
    if (!group) throw new Refusal('not-found', 'No such lesson');
    const { schoolId, day } = lesson;
    const schoolDay = await store.schoolDays.of({ id: group.yearId, schoolId }, day, day);
    const ofWeek = await store.substitutions.between(schoolId, ...weekAround(day));
    const at = { lesson, group };
    return { candidates: candidatesFor(at, schoolDay, ofWeek), mergeable: mergeableWith(at, schoolDay) };
  }
}
