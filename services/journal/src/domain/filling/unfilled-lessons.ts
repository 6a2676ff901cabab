import type { UnfilledLessonsAnswer } from '@parta/contracts';
import { groupDays } from '../calendar/group-days.ts';
import { isOpenOn } from '../calendar/openings.ts';
import { assignedOn, type Group, pupilsOn } from '../group.ts';
import type { Lesson } from '../lesson.ts';
import type { SchoolYear } from '../school-year.ts';

type Unfilled = UnfilledLessonsAnswer['lessons'][number];
type School = { groups: Group[]; year: SchoolYear; today: string };

/** Lessons that are past and lack their roll or topic, in the order of the days. */
export function unfilledLessons(lessons: Lesson[], { groups, year, today }: School): Unfilled[] {
  const isToFill = new Map(groups.map((group) => [group.id, { group, isDue: dueIn(group, year) }]));
  const past = lessons.filter(({ day, status }) => day < today && status !== 'cancelled');
  const inOrder = past.toSorted((one, other) => one.day.localeCompare(other.day) || one.number - other.number);
  return inOrder.flatMap((lesson) => {
    const known = isToFill.get(lesson.groupId);
    const lacks = lacksOf(lesson);
    return known?.isDue(lesson.day) && lacks.length > 0 ? [told(lesson, known.group, lacks)] : [];
  });
}

/** Whether a lesson of the group on the day is to be filled: a school day, of a subject kept here, with pupils. */
function dueIn(group: Group, year: SchoolYear): (day: string) => boolean {
  const taught = groupDays(year, group);
  return (day) => taught(day) !== undefined && isOpenOn(year, group.subject, day) && pupilsOn(group, day).length > 0;
}

function lacksOf({ checked, topic }: Lesson): Unfilled['lacks'] {
  return [...(checked ? [] : (['roll'] as const)), ...(topic === '' ? (['topic'] as const) : [])];
}

function told(lesson: Lesson, group: Group, lacks: Unfilled['lacks']): Unfilled {
  const { id: lessonId, day, number, teacherIds: planned, actualIds } = lesson;
  const { id: groupId, title, subject, classTitles } = group;
  const named = actualIds ?? planned;
  const teacherIds = named.length > 0 ? named : assignedOn(group, day);
  return { lessonId, groupId, title, subject, classTitles, teacherIds, day, number, lacks };
}
