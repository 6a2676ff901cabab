import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import {
  actorOf,
  EditTimetable,
  type EditTimetableAnswer,
  HomeworkGiven,
  LessonsPlanned,
  LessonsWithdrawn,
} from '@parta/contracts';
import type { Group } from '../domain/group.ts';
import { dueNext, homeworkGiven } from '../domain/homework.ts';
import { editedTimetable } from '../domain/timetable/edited-timetable.ts';
import { lessonsPlanned, lessonsWithdrawn } from '../domain/timetable/timetable-facts.ts';
import { mayPlan } from '../domain/timetable/timetable-outcome.ts';
import type { Unit } from '../store/store.ts';

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

/** Homework that was due on a lesson taken back is due on the group's next one. */
async function moveHomework({ store, say }: Unit, groups: Group[], withdrawn: { id: string }[]): Promise<void> {
  const stranded = await store.homeworks.dueOn(withdrawn.map(({ id }) => id));
  for (const homework of stranded) {
    const lesson = await store.lessons.get(homework.lessonId, homework.schoolId);
    const group = groups.find(({ id }) => id === homework.groupId);
    if (!lesson || !group) continue;
    const moved = dueNext(homework, await store.lessons.nextOf(lesson));
    await store.homeworks.save(lesson, moved);
    say(HomeworkGiven, homeworkGiven({ lesson, group }, moved));
  }
}
