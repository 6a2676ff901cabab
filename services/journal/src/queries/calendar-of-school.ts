import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { CalendarOfSchool, type CalendarOfSchoolAnswer } from '@parta/contracts';
import { calendarPage } from '../domain/calendar/calendar-page.ts';
import { mayPlanYear } from '../domain/calendar/planned-year.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class CalendarOfSchoolHandler {
  @Answers(CalendarOfSchool)
  @Access('calendar.write')
  async calendarOfSchool(
    { schoolId }: CalendarOfSchool,
    { store, caller, now }: Reading,
  ): Promise<CalendarOfSchoolAnswer> {
    mayPlanYear(caller, schoolId);
    const coming = await store.years.from(schoolId, await store.schools.dayAt(schoolId, now));
    const year = coming ?? (await store.years.latest([schoolId]))[0];
    if (!year) return { year: null };
    const classes = await store.plannedYears.classes(year.id);
    return { year: calendarPage(year, classes, await store.groups.ofYears([year.id])) };
  }
}
