import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import {
  actorOf,
  AttendanceRecorded,
  ExcuseAbsences,
  type ExcuseAbsencesAnswer,
  JournalChanged,
} from '@parta/contracts';
import { assertLeads, attendanceExcused, excuseAbsences, mayExcuse } from '../domain/absences/excuse-absences.ts';
import { journalChanged, schoolsOf } from '../domain/lesson-writing.ts';
import type { Unit } from '../store/store.ts';

@Controller()
export class ExcuseAbsencesHandler {
  @Answers(ExcuseAbsences)
  @Access('absence.excuse')
  async excuseAbsences(
    wanted: ExcuseAbsences,
    { store, say, signal, caller, now }: Unit,
  ): Promise<ExcuseAbsencesAnswer> {
    const pupil = await store.pupils.atHand(wanted.pupilId, schoolsOf(caller), now);
    assertLeads(pupil, caller);
    const by = actorOf(caller);
    const author = { caller, now, ownChildren: await store.guardianships.childrenOf(by, pupil.today) };
    mayExcuse(pupil, wanted, author);
    const entries = await store.excuses.absencesOf(pupil, wanted.from, wanted.until);
    const excused = excuseAbsences(pupil, entries, wanted, author);
    const { excuseId: id, ...excuse } = wanted;
    await store.excuses.add({ id, ...excuse, schoolId: pupil.schoolId, by, at: now });
    for (const each of excused) {
      await store.attendances.save(each.lesson, [each.entry]);
      await store.lessons.save(each.lesson);
      say(AttendanceRecorded, attendanceExcused(each));
      signal(JournalChanged, journalChanged(each, by));
    }
    return { lessonIds: excused.map(({ lesson }) => lesson.id) };
  }
}
