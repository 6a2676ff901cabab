import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { actorOf, EditTimetable, type EditTimetableAnswer, LessonsPlanned, LessonsWithdrawn } from '@parta/contracts';
import { editedTimetable } from '../domain/timetable/edited-timetable.ts';
import { lessonsPlanned, lessonsWithdrawn } from '../domain/timetable/timetable-facts.ts';
import { mayPlan } from '../domain/timetable/timetable-outcome.ts';
import type { Unit } from '../store/store.ts';
import { moveHomework } from './move-homework.ts';

@Controller()
export class EditTimetableHandler {
  @Answers(EditTimetable)
  @Access('timetable.import')
  async editTimetable(wanted: EditTimetable, unit: Unit): Promise<EditTimetableAnswer> {
    const { store, say, caller, now } = unit;
    const { schoolId, validFrom } = wanted;
    mayPlan(caller, schoolId);
    const before = await store.timetables.beforeNew(schoolId, validFrom, 'locked');
    const edited = editedTimetable(wanted, before, await store.timetables.ofYear(before.year));
    const { plan, withdraw, unchanged } = edited.change;
    const versionId = await store.timetables.become(before.year, edited, { validFrom, by: actorOf(caller), at: now });
    for (const fact of lessonsWithdrawn(schoolId, withdraw)) say(LessonsWithdrawn, fact);
    for (const fact of lessonsPlanned(schoolId, plan, before.groups)) say(LessonsPlanned, fact);
    await moveHomework(unit, before.groups, withdraw);
    return { versionId, planned: plan.length, withdrawn: withdraw.length, unchanged };
  }
}
