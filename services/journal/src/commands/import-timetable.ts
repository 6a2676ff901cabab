import { Controller } from '@nestjs/common';
import { Access, AnswersInSteps } from '@parta/bus';
import {
  actorOf,
  HomeworkGiven,
  ImportTimetable,
  type ImportTimetableAnswer,
  LessonsPlanned,
  LessonsWithdrawn,
} from '@parta/contracts';
import { readTimetable } from '../adapters/read-timetable.ts';
import { Registry } from '../adapters/registry.ts';
import type { Group } from '../domain/group.ts';
import { dueNext, homeworkGiven } from '../domain/homework.ts';
import { fileWeek } from '../domain/timetable/file-week.ts';
import { lessonsPlanned, lessonsWithdrawn } from '../domain/timetable/timetable-facts.ts';
import { mayBecome, mayPlan, timetableOutcome } from '../domain/timetable/timetable-outcome.ts';
import { filesOf } from '../domain/timetable/upload.ts';
import type { Steps, Unit } from '../store/store.ts';

@Controller()
export class ImportTimetableHandler {
  constructor(private readonly registry: Registry) {}

  @AnswersInSteps(ImportTimetable)
  @Access('timetable.import', 'service')
  async importTimetable(wanted: ImportTimetable, { step, read, caller }: Steps): Promise<ImportTimetableAnswer> {
    const { importId, schoolId, validFrom, digest, unplaced } = wanted;
    mayPlan(caller, schoolId);
    const file = readTimetable(
      filesOf(await read(({ store }) => store.timetableFiles.whole(importId)), actorOf(caller)),
    );
    const week = fileWeek(file);
    const directory = await this.registry.directoryOf(schoolId);
    return step(async (unit) => {
      const { store, say, now } = unit;
      const before = await store.timetables.beforeNew(schoolId, validFrom, 'locked');
      const outcome = timetableOutcome(week, { ...before, directory }, validFrom);
      mayBecome(outcome, digest, unplaced);
      const { plan, withdraw, unchanged } = outcome.change;
      const versionId = await store.timetables.become(before.year, outcome, {
        validFrom,
        by: actorOf(caller),
        at: now,
      });
      for (const fact of lessonsWithdrawn(schoolId, withdraw)) say(LessonsWithdrawn, fact);
      for (const fact of lessonsPlanned(schoolId, plan, before.groups)) say(LessonsPlanned, fact);
      await moveHomework(unit, before.groups, withdraw);
      return { versionId, planned: plan.length, withdrawn: withdraw.length, unchanged };
    });
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
