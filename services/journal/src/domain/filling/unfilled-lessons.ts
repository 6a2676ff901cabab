import type { UnfilledLessonsAnswer } from '@parta/contracts';
import type { DatedSetting } from '@parta/school';
import { groupDays } from '../calendar/group-days.ts';
import { isOpenOn } from '../calendar/openings.ts';
import { grouped } from '../grouped.ts';
import { assignedOn, type Group, pupilsOn } from '../group.ts';
import type { Lesson } from '../lesson.ts';
import type { SchoolYear } from '../school-year.ts';
import { workTypesOn, type DatedWorkType } from '../work-types.ts';
import { deadlineOf, isOverdue, type UnmarkedWork } from './overdue.ts';

type Unfilled = UnfilledLessonsAnswer['lessons'][number];
type School = {
  groups: Group[];
  year: SchoolYear;
  today: string;
  settings: DatedSetting[];
  types: DatedWorkType[];
  unmarked: UnmarkedWork[];
};

/** Lessons that are past and lack their roll, or a topic or marks that were due, in the order of the days. */
export function unfilledLessons(lessons: Lesson[], school: School): Unfilled[] {
  const { groups, year, today } = school;
  const unmarkedIn = grouped(school.unmarked, ({ lessonId }) => lessonId);
  const isToFill = new Map(groups.map((group) => [group.id, { group, isDue: dueIn(group, year) }]));
  const past = lessons.filter(({ day, status }) => day < today && status !== 'cancelled');
  const inOrder = past.toSorted((one, other) => one.day.localeCompare(other.day) || one.number - other.number);
  return inOrder.flatMap((lesson) => {
    const known = isToFill.get(lesson.groupId);
    const lacks = lacksOf(lesson, school);
    const unmarked = titlesOf(lesson, unmarkedIn.get(lesson.id) ?? [], school);
    const isFilled = lacks.length + unmarked.length === 0;
    return known?.isDue(lesson.day) && !isFilled ? [{ ...told(lesson, known.group, lacks), unmarked }] : [];
  });
}

/** Whether a lesson of the group on the day is to be filled: a school day, of a subject kept here, with pupils. */
function dueIn(group: Group, year: SchoolYear): (day: string) => boolean {
  const taught = groupDays(year, group);
  return (day) => taught(day) !== undefined && isOpenOn(year, group.subject, day) && pupilsOn(group, day).length > 0;
}

/** The roll is called on the day itself. */
function lacksOf({ day, checked, topic }: Lesson, { today, settings }: School): Unfilled['lacks'] {
  const hasTopic = topic !== '' || !isOverdue(day, 'entry.topicDays', today, settings);
  return [...(checked ? [] : (['roll'] as const)), ...(hasTopic ? [] : (['topic'] as const))];
}

/** The works of the lesson whose marks were due, by their titles or those of their kinds. */
function titlesOf({ day }: Lesson, works: UnmarkedWork[], { today, settings, types }: School): string[] {
  const kinds = new Map(workTypesOn(types, day).map(({ typeId, title }) => [typeId, title]));
  const due = works.filter((work) => isOverdue(day, deadlineOf(work), today, settings));
  return due.map(({ typeId, title }) => title || (kinds.get(typeId) ?? typeId));
}

function told(lesson: Lesson, group: Group, lacks: Unfilled['lacks']): Unfilled {
  const { id: lessonId, day, number, teacherIds: planned, actualIds } = lesson;
  const { id: groupId, title, subject, classTitles } = group;
  const named = actualIds ?? planned;
  const teacherIds = named.length > 0 ? named : assignedOn(group, day);
  return { lessonId, groupId, title, subject, classTitles, teacherIds, day, number, lacks };
}
