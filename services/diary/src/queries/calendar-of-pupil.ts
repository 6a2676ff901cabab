import { Access, Answers } from '@parta/bus';
import { CalendarOfPupil, type CalendarOfPupilAnswer } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import { calendarOfPupil, weeksOfCalendar } from '../domain/calendar-of-pupil.ts';
import { assertMayRead } from '../domain/may-read.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class CalendarOfPupilHandler {
  @Answers(CalendarOfPupil)
  @Access('diary.calendar')
  async calendarOfPupil(asked: CalendarOfPupil, { store, caller, now }: Reading): Promise<CalendarOfPupilAnswer> {
    const { pupilId } = asked;
    const today = now.slice(0, 10);
    assertMayRead(caller, 'diary.calendar', { pupilId, now }, await store.pupils.placesOn(pupilId, today));
    const { from, until, mondays } = weeksOfCalendar(asked);
    const memberships = await store.groups.membershipsOf([pupilId]);
    const groupIds = memberships.map(({ groupId }) => groupId);
    const lessons = await store.lessons.forCalendar(groupIds, from, until);
    const lessonIds = lessons.map(({ lessonId }) => lessonId);
    const homework = await store.homeworks.forLessons(lessonIds, groupIds, mondays);
    const enrolments = await store.pupils.enrolmentsOf([pupilId]);
    return calendarOfPupil({ pupilId, enrolments, memberships, lessons, homework }, today);
  }
}
