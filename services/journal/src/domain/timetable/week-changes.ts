import type { PreviewTimetableAnswer } from '@parta/contracts';
import type { Group } from '../group.ts';
import type { WeeklyLesson } from './school-week.ts';

type WeekChange = PreviewTimetableAnswer['changes'][number];

/** How one week differs from another, group by group in the order of the week: what is new, gone, or has another teacher, room or bell. */
export function weekChanges(
  before: WeeklyLesson[],
  after: WeeklyLesson[],
  groups: Pick<Group, 'id' | 'title'>[],
): WeekChange[] {
  const titles = new Map(groups.map(({ id, title }) => [id, title]));
  const [was, will] = [placesOf(before), placesOf(after)];
  const told = (lesson: WeeklyLesson, what: WeekChange['what']): WeekChange => {
    const { groupId, weekday, number, week = null, room } = lesson;
    return { what, title: titles.get(groupId) ?? groupId, weekday, number, week, room };
  };
  const changes = [
    ...before.filter((lesson) => !will.has(placeOf(lesson))).map((lesson) => told(lesson, 'removed')),
    ...after.flatMap((lesson) => {
      const standing = was.get(placeOf(lesson));
      if (!standing) return [told(lesson, 'added')];
      return contentOf(standing) === contentOf(lesson) ? [] : [told(lesson, 'changed')];
    }),
  ];
  return changes.toSorted(
    (one, other) => one.title.localeCompare(other.title) || one.weekday - other.weekday || one.number - other.number,
  );
}

const placeOf = ({ groupId, weekday, number, week }: WeeklyLesson): string =>
  `${groupId} ${weekday} ${number} ${week ?? ''}`;
const placesOf = (week: WeeklyLesson[]): Map<string, WeeklyLesson> =>
  new Map(week.map((each) => [placeOf(each), each]));
const contentOf = ({ teacherIds, room, bell }: WeeklyLesson): string =>
  JSON.stringify([teacherIds.toSorted(), room, bell?.starts, bell?.ends]);
