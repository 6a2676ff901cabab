import type { WeekOfPupilAnswer } from '@parta/contracts';
import { addDays, weekOf } from '@parta/school';
import { behaviourOfWeek } from './behaviour-of-week.ts';
import { holidayOn, offOn } from './day-off.ts';
import { homeworkByLesson } from './homework-of-lesson.ts';
import { lessonEntry, type OfLesson } from './lesson-entry.ts';
import { periodOfWeek, type Place, placeOf, weekOfYear } from './place.ts';
import type { Lesson, WeekRows } from './rows.ts';
import { covers } from './span.ts';
import { ascending } from './order.ts';

/**
 * A pupil's week, made of rows alone: the same rows in any order give the same bytes.
 * A lesson is the pupil's when they were in the group on its day, or when something of theirs stands in it.
 */
export function weekDocument(rows: WeekRows): WeekOfPupilAnswer {
  const { pupilId, monday } = rows;
  const place = placeOf(rows);
  const lessons = filledLessons(rows);
  const period = periodOfWeek(monday, place);
  const state = lessons.length > 0 ? 'lessons' : causeOf(monday, place);
  return {
    pupilId,
    monday,
    classTitle: place.classTitle,
    period: period ? { title: period.title, kind: period.kind, from: period.from, until: period.until } : null,
    weekOfYear: weekOfYear(monday, place.year),
    state,
    holiday: state === 'holidays' ? holidayOfWeek(monday, place) : null,
    days: daysOf(monday, place, lessons),
    ...(state === 'lessons' && { behaviour: behaviourOfWeek(lessons) }),
    ...classRemark(rows),
    updatedAt: latest(rows, place, lessons),
  };
}

/** The class teacher's word; of a pupil of two schools the later one. */
function classRemark({ weekRemarks }: WeekRows): Pick<WeekOfPupilAnswer, 'classRemark'> {
  const standing = weekRemarks.filter(({ text }) => text !== '');
  const [newest] = standing.toSorted((a, b) => ascending(b.at, a.at) || ascending(a.schoolId, b.schoolId));
  return newest ? { classRemark: { text: newest.text, by: newest.by, at: newest.at } } : {};
}

type FilledLesson = { lesson: Lesson; entries: OfLesson };

/** The pupil's lessons of the week in order, each with what stands in it for this pupil. */
function filledLessons(rows: WeekRows): FilledLesson[] {
  const lessons = ownLessons(rows);
  const homework = homeworkByLesson(rows.homework, lessons, rows);
  const isOwn = (row: { pupilId: string }) => row.pupilId === rows.pupilId;
  return lessons.map((lesson) => {
    const isHere = (row: { lessonId: string }) => row.lessonId === lesson.lessonId;
    const entries = {
      marks: rows.marks.filter((mark) => isHere(mark) && isOwn(mark)),
      works: rows.works.filter(isHere),
      attendance: rows.attendance.find((each) => isHere(each) && isOwn(each)),
      homework: homework.get(lesson.lessonId) ?? [],
      remarks: rows.remarks.filter((each) => isHere(each) && isOwn(each)),
    };
    return { lesson, entries };
  });
}

function ownLessons({ pupilId, monday, lessons, memberships, ...entries }: WeekRows): Lesson[] {
  const sunday = addDays(monday, 6);
  const entered = new Set(
    [
      ...entries.marks.filter(({ value }) => value !== null),
      ...entries.attendance.filter(({ code }) => code !== null),
      ...entries.remarks.filter(({ state }) => state === 'standing'),
    ]
      .filter((entry) => entry.pupilId === pupilId)
      .map(({ lessonId }) => lessonId),
  );
  const isOwn = (lesson: Lesson) =>
    entered.has(lesson.lessonId) ||
    (lesson.stands && memberships.some((each) => each.groupId === lesson.groupId && covers(each, lesson.day)));
  return lessons.filter((lesson) => monday <= lesson.day && lesson.day <= sunday && isOwn(lesson)).toSorted(inOrder);
}

/** Why the grid is empty; who mends it is said by the screen (P-02). */
function causeOf(monday: string, place: Place): WeekOfPupilAnswer['state'] {
  if (!place.isEnrolled) return 'not-enrolled';
  if (!place.year) return 'outside-year';
  const isOff = taughtDays(monday, place).every((day) => offOn(day, place.schoolDays) !== null);
  return isOff ? 'holidays' : 'no-timetable';
}

function holidayOfWeek(monday: string, { schoolDays }: Place): string | null {
  return (
    weekOf(monday)
      .map((day) => holidayOn(day, schoolDays))
      .find((title) => title !== null) ?? null
  );
}

/** The days the class learns in that week, inside its year. */
function taughtDays(monday: string, { schoolClass, year }: Place): string[] {
  const days = weekOf(monday).slice(0, schoolClass?.weekDays ?? 5);
  return days.filter((day) => !year || (year.from <= day && day <= year.until));
}

function daysOf(
  monday: string,
  { schoolClass, schoolDays }: Place,
  lessons: FilledLesson[],
): WeekOfPupilAnswer['days'] {
  return weekOf(monday)
    .map((day) => ({ day, lessons: lessons.filter(({ lesson }) => lesson.day === day) }))
    .filter(({ lessons: ofDay }, index) => index < (schoolClass?.weekDays ?? 5) || ofDay.length > 0)
    .map(({ day, lessons: ofDay }) => ({
      day,
      off: offOn(day, schoolDays),
      lessons: ofDay.map(({ lesson, entries }) => lessonEntry(lesson, entries)),
    }));
}

/** When the newest fact was said that the week is made of. */
function latest({ enrolments, memberships, weekRemarks }: WeekRows, place: Place, lessons: FilledLesson[]): string {
  const frame = [place.schoolClass, place.year, place.schoolDays].filter((row) => row !== undefined);
  const entered = lessons.flatMap(({ lesson, entries: { marks, works, attendance, homework, remarks } }) => [
    ...[lesson, ...marks, ...remarks, ...works.filter(({ ver }) => ver > 0), ...homework],
    ...(attendance ? [attendance] : []),
  ]);
  return [...enrolments, ...memberships, ...weekRemarks, ...frame, ...entered].reduce(
    (newest, { at }) => (at > newest ? at : newest),
    '1970-01-01T00:00:00.000Z',
  );
}

function inOrder(a: Lesson, b: Lesson): number {
  return (
    ascending(a.day, b.day) || a.number - b.number || ascending(a.starts, b.starts) || ascending(a.lessonId, b.lessonId)
  );
}
