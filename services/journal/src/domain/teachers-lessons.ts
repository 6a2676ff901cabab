import type { LessonsOfTeacherAnswer } from '@parta/contracts';
import { grouped } from './grouped.ts';
import { type Group, pupilsOn, teachersOn } from './group.ts';
import type { Homework } from './homework.ts';
import type { Lesson } from './lesson.ts';

type Change = NonNullable<LessonsOfTeacherAnswer['lessons'][number]['change']>;
type Beside = {
  groups: Group[];
  homework: Pick<Homework, 'lessonId' | 'kind'>[];
  marked: ReadonlyMap<string, number>;
  changes: ReadonlyMap<string, Change>;
};

/**
 * The lessons of one teacher: of groups assigned on the lesson's day, and of these the ones the timetable gives to this
 * teacher, or to nobody who is assigned; and those given in a colleague's place.
 */
export function lessonsOf(
  { personId, today }: { personId: string; today: string },
  lessons: Lesson[],
  groups: Group[],
): Lesson[] {
  const byId = new Map(groups.map((group) => [group.id, group]));
  return lessons.filter(({ groupId, day, teacherIds, actualIds }) => {
    const group = byId.get(groupId);
    const assigned = group ? teachersOn(group, day, today) : [];
    const isPlanned = teacherIds.includes(personId) || !teacherIds.some((id) => assigned.includes(id));
    return (assigned.includes(personId) && isPlanned) || (actualIds?.includes(personId) ?? false);
  });
}

/** The same with what is still missing in each, in the order of the day. */
export function lessonsWithGaps(
  lessons: Lesson[],
  { groups, homework, marked, changes }: Beside,
): LessonsOfTeacherAnswer['lessons'] {
  const byId = new Map(groups.map((group) => [group.id, group]));
  const given = grouped(homework, ({ lessonId }) => lessonId);
  const inOrder = lessons.toSorted((one, other) => one.day.localeCompare(other.day) || one.number - other.number);
  return inOrder.flatMap(({ id: lessonId, groupId, day, number, starts, ends, room, status, checked, topic }) => {
    const group = byId.get(groupId);
    if (!group) return [];
    const { title, subject, classTitles } = group;
    const change = changes.get(lessonId);
    const pupils = pupilsOn(group, day).length;
    const state = {
      status,
      checked,
      topic,
      homework: homeworkState(given.get(lessonId) ?? []),
      pupils,
      marked: marked.get(lessonId) ?? 0,
    };
    return {
      lessonId,
      groupId,
      title,
      subject,
      classTitles,
      day,
      number,
      starts,
      ends,
      room,
      ...state,
      ...(change && { change }),
    };
  });
}

function homeworkState(given: Pick<Homework, 'kind'>[]): 'given' | 'none' | 'not-entered' {
  if (given.some(({ kind }) => kind === 'task')) return 'given';
  return given.some(({ kind }) => kind === 'none') ? 'none' : 'not-entered';
}
