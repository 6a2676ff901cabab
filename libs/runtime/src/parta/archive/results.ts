import { averageOfJournal, formatAverage, type JournalMark, markSign } from '@parta/school';
import type { Book } from './books.ts';

type Column = Book['columns'][number];

/** The final that stands in a column, as it is written; nothing where none was set or it was taken back. */
export function finalIn({ finals }: Pick<Book, 'finals'>, pupilId: string, { kind, periodId }: Column): string {
  const final = finals.find((each) => each.pupilId === pupilId && each.kind === kind && each.periodId === periodId);
  const value = final?.decisions.at(-1)?.value ?? null;
  return value === null ? '' : markSign(value, 'ru');
}

/** The average of a pupil's marks of some days, both included, by the school's own rules; nothing without marks that count. */
export function averageIn(book: Book, pupilId: string, { from, until }: Pick<Column, 'from' | 'until'>): string {
  const { scale, settings } = book;
  const lessons = new Map(book.lessons.map((lesson) => [lesson.lessonId, lesson]));
  const counting = book.marks.flatMap((mark): JournalMark[] => {
    const lesson = lessons.get(mark.lessonId);
    const work = lesson?.works.find(({ workId }) => workId === mark.workId);
    if (mark.pupilId !== pupilId || !lesson || !work || lesson.day < from || until < lesson.day) return [];
    return [{ ...mark, scale, day: lesson.day, weight: work.weight, counts: work.counts }];
  });
  const average = averageOfJournal(counting, settings, until);
  return average ? formatAverage(average, 'ru') : '';
}

/** A school's own letter of an attendance code. */
export function letterOf({ attendanceCodes }: Pick<Book, 'attendanceCodes'>, code: string): string {
  return attendanceCodes.find((each) => each.code === code)?.letter.toLocaleLowerCase('ru-RU') ?? code;
}
