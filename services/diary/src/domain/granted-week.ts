import type { GrantScope, WeekOfPupilAnswer } from '@parta/contracts';
import type { LessonEntry } from './lesson-entry.ts';
import { MISSED } from './missed.ts';
import type { Attendance, WeekRows } from './rows.ts';
import { weekDocument } from './week-document.ts';

type Granted = readonly GrantScope[];

/**
 * The week as a trusted person reads it: made of what was granted and of nothing else, so that neither its tag nor its time tells that
 * something hidden happened. Remarks and behaviour are never granted, nor why the child was away (identity.md 8.2).
 */
export function grantedWeek(rows: WeekRows, granted: Granted): WeekOfPupilAnswer {
  const { behaviour: _never, ...week } = weekDocument(grantedRows(rows, granted));
  const days = week.days.map((day) => ({ ...day, lessons: grantedLessons(day.lessons, granted) }));
  return { ...week, days };
}

function grantedRows(rows: WeekRows, granted: Granted): WeekRows {
  return {
    ...rows,
    marks: granted.includes('marks') ? rows.marks : [],
    attendance: granted.includes('attendance') ? rows.attendance.map(withoutReason) : [],
    homework: granted.includes('homework') ? rows.homework : [],
    remarks: [],
    weekRemarks: [],
  };
}

/** That a lesson was missed or begun late, not why: illness and health groups are nobody's business. */
function withoutReason(attendance: Attendance): Attendance {
  const { code } = attendance;
  if (MISSED.has(code)) return { ...attendance, code: 'absent' };
  return code === 'late' ? attendance : { ...attendance, code: null };
}

/** Who was not granted the timetable sees the lessons in which something granted stands, by number and subject. */
function grantedLessons(lessons: readonly LessonEntry[], granted: Granted): LessonEntry[] {
  const ofHomework = lessons.map((lesson) =>
    granted.includes('homework') ? lesson : { ...lesson, topic: '', planned: [] },
  );
  return granted.includes('timetable') ? ofHomework : ofHomework.filter(saysSomething).map(withoutPlace);
}

function saysSomething({ topic, homework, marks, attendance, planned }: LessonEntry): boolean {
  return topic !== '' || attendance !== null || homework.length + marks.length + planned.length > 0;
}

function withoutPlace({ change: _moved, ...lesson }: LessonEntry): LessonEntry {
  return { ...lesson, room: '', teacherIds: [] };
}
