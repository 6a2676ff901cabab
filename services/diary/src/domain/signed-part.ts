import type { WeekOfPupilAnswer } from '@parta/contracts';

type WeekLesson = WeekOfPupilAnswer['days'][number]['lessons'][number];

/**
 * What a guardian signs of a week, as text: marks, attendance, topics, homework and remarks, day by day, and the class teacher's word. Rooms, bells, teachers and
 * works to come belong to the timetable: that they change is no change of what was signed. Null for a week without lessons.
 */
export function signedPart({ pupilId, monday, state, days, classRemark }: WeekOfPupilAnswer): string | null {
  if (state !== 'lessons') return null;
  return JSON.stringify([
    pupilId,
    monday,
    days.map(({ day, lessons }) => [day, lessons.filter(hasEntry).map(entries)]),
    ...(classRemark ? [classRemark.text] : []),
  ]);
}

function hasEntry({ topic, homework, marks, attendance, remarks = [] }: WeekLesson): boolean {
  return topic !== '' || attendance !== null || homework.length + marks.length + remarks.length > 0;
}

function entries({ lessonId, subject, topic, homework, marks, attendance, remarks = [] }: WeekLesson): unknown[] {
  return [
    ...[lessonId, subject, topic, attendance && [attendance.code, attendance.minutes]],
    homework.map(({ homeworkId, text }) => [homeworkId, text]),
    marks.map(({ markId, value, weight, counts, workType, workTitle, comment }) => {
      return [markId, value, weight, counts, workType, workTitle, comment];
    }),
    remarks.map(({ remarkId, kind, title, text }) => [remarkId, kind, title, text]),
  ];
}
