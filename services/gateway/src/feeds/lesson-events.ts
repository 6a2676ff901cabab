import type { CalendarOfPupilAnswer, CalendarOfTeacherAnswer } from '@parta/contracts';
import type { CalendarEvent } from './calendar.types.ts';

/** A family's calendar: subject, room, what is asked. Whose it is, nothing in it says. */
export function eventsOfPupil({ lessons }: CalendarOfPupilAnswer): CalendarEvent[] {
  return lessons.map(({ lessonId, subject, room, homework, stands, ver, at, ...times }) => ({
    ...times,
    uid: `lesson-${lessonId}@parta`,
    summary: subject,
    location: room,
    description: stands ? homework.join('\n') : '',
    stands,
    sequence: ver,
    changedAt: at,
  }));
}

/** A teacher's calendar: subject and classes, room. */
export function eventsOfTeacher({ lessons }: CalendarOfTeacherAnswer): CalendarEvent[] {
  return lessons.map(({ lessonId, title, subject, classTitles, room, stands, ver, ...times }) => ({
    ...times,
    uid: `teaching-${lessonId}@parta`,
    summary: classTitles.length > 0 ? `${subject}, ${classTitles.join(', ')}` : title,
    location: room,
    description: '',
    stands,
    sequence: ver,
    changedAt: null,
  }));
}
