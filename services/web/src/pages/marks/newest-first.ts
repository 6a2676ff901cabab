import type { MarksOfPupilAnswer } from '@parta/contracts';

type Subject = MarksOfPupilAnswer['subjects'][number];
export type ListedMark = { mark: Subject['marks'][number]; subject: string; groupId: string };
/** `day` null: what came today, whatever lesson it is for. */
export type ListedDay = { day: string | null; marks: ListedMark[] };

/**
 * All marks by the day of their lesson, the newest first; what a teacher entered today stands above all (F-086).
 * @param dayOf the school's day of an instant
 */
export function newestFirst(
  subjects: readonly Subject[],
  today: string,
  dayOf: (instant: string) => string,
): ListedDay[] {
  const listed = subjects
    .flatMap(({ subject, groupId, marks }) => marks.map((mark) => ({ mark, subject, groupId })))
    .toSorted((one, other) => later(one.mark.day, other.mark.day) || later(one.mark.at, other.mark.at));
  const isNew = ({ mark }: ListedMark) => dayOf(mark.at) === today;
  const fresh = listed.filter(isNew).toSorted((one, other) => later(one.mark.at, other.mark.at));
  const older = listed.filter((each) => !isNew(each));
  const days = [...new Set(older.map(({ mark }) => mark.day))];
  const rest = days.map((day) => ({ day, marks: older.filter(({ mark }) => mark.day === day) }));
  return fresh.length > 0 ? [{ day: null, marks: fresh }, ...rest] : rest;
}

function later(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? 1 : -1;
}
