import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { CalendarOfTeacher, type CalendarOfTeacherAnswer } from '@parta/contracts';
import { calendarOfTeacher, lastDayOf } from '../domain/calendar-of-teacher.ts';
import { personOf } from '../domain/journal-reading.ts';
import { schoolsOf } from '../domain/lesson-writing.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class CalendarOfTeacherHandler {
  @Answers(CalendarOfTeacher)
  @Access('journal.read')
  async calendarOfTeacher(asked: CalendarOfTeacher, { store, caller, now }: Reading): Promise<CalendarOfTeacherAnswer> {
    const personId = personOf(caller);
    const schoolIds = schoolsOf(caller);
    const own = await store.groups.taughtBy(personId, schoolIds);
    const groupIds = own.map(({ id }) => id);
    const span = { from: asked.from, until: lastDayOf(asked) };
    const lessons = await store.changedLessons.forCalendar(personId, { schoolIds, groupIds }, span);
    const elsewhere = lessons.filter(({ groupId }) => !groupIds.includes(groupId));
    const groups = [...own, ...(await store.groups.byIds(elsewhere.map(({ groupId }) => groupId)))];
    const today = await store.schools.dayAt(schoolIds[0] ?? '', now);
    return { lessons: calendarOfTeacher({ personId, today }, lessons, groups) };
  }
}
