import type { PreviewTimetableAnswer } from '@parta/contracts';
import type { FileWeek } from './file-week.ts';
import { FileClasses } from './file-classes.ts';
import { grouped } from '../grouped.ts';
import { subjectOf } from './subject-of.ts';
import type { TimetableFile } from './timetable-file.ts';

type Summary = Pick<PreviewTimetableAnswer, 'inFile' | 'perClass'>;

/** What is in a file, counted for the eye of whoever imports it. Duties without a class are events, but no lessons. */
export function fileSummary(file: TimetableFile, week: FileWeek): Summary {
  const lessons = week.lessons.filter(({ classes }) => classes.length > 0);
  const ofKind = (kind: string): number => file.resources.filter((each) => each.kind === kind).length;
  const titles = new FileClasses(file).titles();
  return {
    inFile: {
      events: file.events.length,
      classes: titles.length,
      teachers: ofKind('teacher'),
      rooms: ofKind('room'),
      subjects: new Set(lessons.map(subjectOf)).size,
      days: new Set(week.lessons.map(({ weekday }) => weekday)).size,
      lessonsPerWeek: weeklyHours(lessons),
      clashes: week.clashes.length,
      unplaced: week.unplaced.length,
    },
    perClass: titles.map((title) => ({ title, lessonsPerWeek: hoursOf(title, lessons) })),
  };
}

/** Lessons of a week; two of every second week are one. */
function weeklyHours(lessons: FileWeek['lessons']): number {
  const alternating = lessons.filter(({ week }) => week !== undefined).length;
  return lessons.length - (alternating - (alternating % 2)) / 2;
}

/** Hours a pupil of the class has: subgroups at one time are one hour. */
function hoursOf(title: string, lessons: FileWeek['lessons']): number {
  const ofClass = lessons.filter(({ classes }) => classes.some((each) => each.title === title));
  return grouped(ofClass, ({ weekday, number }) => `${weekday} ${number}`).size;
}
