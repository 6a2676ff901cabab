import { derivedId, Refusal } from '@parta/contracts';
import type { Lesson, LessonAtHand } from './lesson.ts';
import type { DatedWorkType } from './work-types.ts';
import { type DatedWork, planWork, type Work } from './works.ts';

/** A column and the lesson it is copied to. */
export type Copying = { source: DatedWork; lesson: Lesson };

/**
 * Where columns go: to the lesson of the same day, else to the next one that is not cancelled; `left` found none. Lessons in their
 * order. Both results in the order of the sources' days.
 * @throws work-unknown when one of the works asked for is not of the journal
 */
export function copyingsOf(
  sources: DatedWork[],
  workIds: string[],
  lessons: Lesson[],
): { copyings: Copying[]; left: string[] } {
  const missing = workIds.find((id) => sources.every((source) => source.id !== id));
  if (missing) throw new Refusal('work-unknown', 'The journal has no such work', { workId: missing });
  const held = lessons.filter(({ status }) => status !== 'cancelled');
  const ordered = sources.toSorted((one, other) => (one.day + one.id < other.day + other.id ? -1 : 1));
  const placed = ordered.map((source) => ({ source, lesson: held.find(({ day }) => day >= source.day) }));
  const copyings = placed.flatMap(({ source, lesson }) => (lesson ? [{ source, lesson }] : []));
  return { copyings, left: placed.filter(({ lesson }) => !lesson).map(({ source }) => source.id) };
}

/** The id of a copy follows from the column and the lesson: copied twice, it is one. */
export const copyIdOf = (sourceId: string, lessonId: string): string => derivedId('copied-work', sourceId, lessonId);

/** The column in its new lesson, with the weight its kind has on that day. */
export function copiedWork(at: LessonAtHand, { id, typeId, title, parts }: DatedWork, types: DatedWorkType[]): Work {
  const workId = copyIdOf(id, at.lesson.id);
  return planWork(at, null, { workId, lessonId: at.lesson.id, typeId, title, parts, ver: 0 }, types);
}
