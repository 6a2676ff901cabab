import type { CalendarOfPupilAnswer } from '@parta/contracts';
import { addDays, mondayOf } from '@parta/school';
import { homeworkByLesson } from './homework-of-lesson.ts';
import { ascending } from './order.ts';
import type { Enrolment, Homework, Lesson, Membership } from './rows.ts';
import { covers } from './span.ts';

/** A planned lesson with the version of its place and the zone of its school; one that was taken back does not stand. */
export type CalendarLesson = Lesson & { ver: number; timeZone: string };

export type CalendarRows = {
  pupilId: string;
  enrolments: readonly Enrolment[];
  memberships: readonly Membership[];
  lessons: readonly CalendarLesson[];
  homework: readonly Homework[];
};

/** The days asked for, both ends included, and the Mondays of their weeks. */
export function weeksOfCalendar({ from, weeks }: { from: string; weeks: number }) {
  const until = addDays(from, weeks * 7 - 1);
  const mondays = Array.from({ length: weeks + 1 }, (_, at) => addDays(mondayOf(from), at * 7));
  return { from, until, mondays };
}

/** A lesson taken back is told for so many days after it was: long enough for every calendar to hear of it. */
const WITHDRAWN_DAYS = 42;

/** The pupil's lessons in order, with what is asked for each; those taken back a while ago left out (N-42). */
export function calendarOfPupil(rows: CalendarRows, today: string): CalendarOfPupilAnswer {
  const { pupilId, enrolments, memberships, lessons } = rows;
  const isOwn = ({ groupId, day }: Lesson) => memberships.some((each) => each.groupId === groupId && covers(each, day));
  const isTold = ({ stands, at }: Lesson) => stands || addDays(at.slice(0, 10), WITHDRAWN_DAYS) >= today;
  const own = lessons.filter((lesson) => isOwn(lesson) && isTold(lesson)).toSorted(inOrder);
  const asked = askedFor(pupilId, own, rows.homework);
  const enrolment = enrolments.findLast((each) => covers(each, today));
  return {
    classTitle: enrolment?.classTitle ?? '',
    lessons: own.map((lesson) => entryOf(lesson, asked.get(lesson.lessonId) ?? [])),
  };
}

function entryOf(lesson: CalendarLesson, homework: readonly Homework[]): CalendarOfPupilAnswer['lessons'][number] {
  const { lessonId, day, starts, ends, timeZone, subject, change, room, stands, ver, at } = lesson;
  const tasks = homework.filter(({ kind }) => kind === 'task');
  return {
    ...{ lessonId, day, starts, ends, timeZone, subject: change?.instead ?? subject, room },
    stands: stands && change?.kind !== 'cancelled',
    homework: tasks.map(({ text }) => text).filter(Boolean),
    ver,
    at: tasks.reduce((newest, task) => (task.at > newest ? task.at : newest), at),
  };
}

/** Homework is looked for week by week, as in the diary. */
function askedFor(pupilId: string, lessons: readonly Lesson[], homework: readonly Homework[]): Map<string, Homework[]> {
  const standing = lessons.filter(({ stands }) => stands);
  const mondays = [...new Set(standing.map(({ day }) => mondayOf(day)))];
  const weeks = mondays.map((monday) => {
    const ofWeek = standing.filter(({ day }) => mondayOf(day) === monday);
    const ids = new Set(ofWeek.map(({ lessonId }) => lessonId));
    return [...homeworkByLesson(homework, ofWeek, { pupilId, monday })].filter(([lessonId]) => ids.has(lessonId));
  });
  return new Map(weeks.flat());
}

function inOrder(a: Lesson, b: Lesson): number {
  return ascending(a.day, b.day) || ascending(a.starts, b.starts) || ascending(a.lessonId, b.lessonId);
}
