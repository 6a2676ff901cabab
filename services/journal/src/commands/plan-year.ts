import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import {
  actorOf,
  HomeworkGiven,
  LessonsPlanned,
  LessonsWithdrawn,
  PlanYear,
  type PlanYearAnswer,
  SchoolDaysSet,
} from '@parta/contracts';
import { mayPlanYear } from '../domain/calendar/planned-year.ts';
import { noneStranded } from '../domain/calendar/stranded.ts';
import { versionOn } from '../domain/calendar/versions-in-force.ts';
import { yearChange } from '../domain/calendar/year-change.ts';
import { dueNext, homeworkGiven } from '../domain/homework.ts';
import { schoolDaysSet } from '../domain/school-year.ts';
import { lessonsPlanned, lessonsWithdrawn } from '../domain/timetable/timetable-facts.ts';
import type { Unit } from '../store/store.ts';

@Controller()
export class PlanYearHandler {
  @Answers(PlanYear)
  @Access('calendar.write')
  async planYear(wanted: PlanYear, unit: Unit): Promise<PlanYearAnswer> {
    const { store, say, caller, now } = unit;
    const { schoolId, yearId, plan, validFrom } = wanted;
    mayPlanYear(caller, schoolId);
    const before = await store.plannedYears.before(schoolId, yearId, 'locked');
    const { year, change, stranded } = yearChange(before, wanted);
    noneStranded(stranded);
    await store.plannedYears.become(year, { plan, validFrom, by: actorOf(caller), at: now });
    await store.timetables.follow(year, versionOn(before.versions), change);
    say(SchoolDaysSet, schoolDaysSet(year));
    for (const fact of lessonsWithdrawn(schoolId, change.withdraw)) say(LessonsWithdrawn, fact);
    for (const fact of lessonsPlanned(schoolId, change.plan, before.groups)) say(LessonsPlanned, fact);
    await moveHomework(unit, change.withdraw);
    return { ver: year.planVer, planned: change.plan.length, withdrawn: change.withdraw.length };
  }
}

/** Homework that was due on a lesson taken back is due on the group's next one. */
async function moveHomework({ store, say }: Unit, withdrawn: { id: string }[]): Promise<void> {
  for (const homework of await store.homeworks.dueOn(withdrawn.map(({ id }) => id))) {
    const { schoolId, groupId, lessonId } = homework;
    const lesson = await store.lessons.get(lessonId, schoolId);
    const group = await store.groups.get(groupId, [schoolId]);
    if (!lesson || !group) continue;
    const moved = dueNext(homework, await store.lessons.nextOf(lesson));
    await store.homeworks.save(lesson, moved);
    say(HomeworkGiven, homeworkGiven({ lesson, group }, moved));
  }
}
