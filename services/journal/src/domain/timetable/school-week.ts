import type { SchoolDirectoryAnswer } from '@parta/contracts';
import type { CycleWeek } from '@parta/school';
import type { Bell } from '../bells.ts';
import type { FileWeek } from './file-week.ts';
import { type Asked, DirectoryNames, type Group } from './directory-names.ts';
import { noTime, notAlways, notTaught, type Placing, unknownClass, unknownGroup, unknownTeacher } from './placing.ts';
import { subjectOf } from './subject-of.ts';
import type { FileLesson } from './week-board.ts';
import type { WeekPlace } from './week-times.ts';

/** A lesson of every week of one group, or of every second one. `teacherIds` as the file says, else whoever teaches the group; `bell` only where a file brings its own. */
export type WeeklyLesson = WeekPlace & { groupId: string; teacherIds: string[]; room: string; bell?: Bell };

/** Who teaches a group now, by group. */
export type Teaching = ReadonlyMap<string, readonly string[]>;

/** What the school knows of itself: names, who teaches what, days of the week of each group, weeks of its cycle (`week.cycle`). */
export type SchoolSide = {
  directory: SchoolDirectoryAnswer;
  teaching: Teaching;
  weekDaysOf: (groupId: string) => 5 | 6;
  cycle: 1 | 2;
};

/** The lessons of a file's week as lessons of the school's groups, and the events that found no place there, each told once. */
export function schoolWeek(week: FileWeek, school: SchoolSide): { lessons: WeeklyLesson[]; unplaced: Placing[] } {
  const names = new DirectoryNames(school.directory, school.teaching);
  const unplaced = new Map<string, Placing>();
  const lessons = new Map<string, WeeklyLesson>();
  for (const lesson of week.lessons) {
    const placed = placeInSchool(lesson, names, school);
    if (!Array.isArray(placed)) unplaced.set(`${placed.event} ${placed.ru}`, placed);
    else for (const each of placed) join(lessons, each);
  }
  return {
    lessons: everyWeek([...lessons.values()]),
    unplaced: [...week.clashes, ...week.unplaced, ...unplaced.values()],
  };
}

/** Two events of one group at one time are one lesson of both teachers. */
function join(lessons: Map<string, WeeklyLesson>, lesson: WeeklyLesson): void {
  const key = keyIn(lesson, lesson.week);
  const standing = lessons.get(key);
  const teacherIds = [...new Set([...(standing?.teacherIds ?? []), ...lesson.teacherIds])];
  lessons.set(key, { ...(standing ?? lesson), teacherIds });
}

/** A lesson that stands alike in both weeks of a cycle is one of every week. */
function everyWeek(lessons: WeeklyLesson[]): WeeklyLesson[] {
  const contents = new Map(lessons.map((lesson) => [keyIn(lesson, lesson.week), contentOf(lesson)]));
  return lessons.flatMap((lesson) => {
    const { week, ...whole } = lesson;
    const other = contents.get(keyIn(lesson, week === 'a' ? 'b' : 'a'));
    if (week === undefined || other !== contentOf(lesson)) return [lesson];
    return week === 'a' ? [whole] : [];
  });
}

const placeOf = ({ groupId, weekday, number }: WeeklyLesson): string => `${groupId} ${weekday} ${number}`;
const keyIn = (lesson: WeeklyLesson, week: CycleWeek | undefined): string => `${placeOf(lesson)} ${week ?? ''}`;
const contentOf = ({ teacherIds, room, bell }: WeeklyLesson): string => JSON.stringify([teacherIds, room, bell]);

/** The last lesson bells ring for. */
const LAST_LESSON = 12;

function placeInSchool(
  lesson: FileLesson,
  names: DirectoryNames,
  { weekDaysOf, cycle }: SchoolSide,
): WeeklyLesson[] | Placing {
  const { event, classes, weekday, number, week, rooms, bell } = lesson;
  const teachers = lesson.teachers.map((teacher) => ({ teacher, id: names.teacher(teacher) }));
  const stranger = teachers.find(({ id }) => id === undefined);
  const inFile = teachers.flatMap(({ id }) => id ?? []);
  const groups = groupsOf(lesson, names, inFile);
  if (groups.length === 0) return unknownTo(names, lesson);
  if (stranger) return unknownTeacher(event, stranger.teacher.name);
  if (number > LAST_LESSON) return noTime(event, 1);
  if (groups.some(({ groupId }) => weekday > weekDaysOf(groupId))) return notTaught(event, listOf(classes));
  if (week && cycle === 1) return notAlways(event, WEEK_WORDS[week]);
  const room = rooms.map(({ name }) => name).join(', ');
  return groups.map(({ groupId }) => {
    const teacherIds = inFile.length > 0 ? inFile : names.teachersOf(groupId);
    return { groupId, weekday, number, ...(week ? { week } : {}), room, teacherIds, ...(bell ? { bell } : {}) };
  });
}

const WEEK_WORDS = { a: 'A', b: 'B' };

function unknownTo(names: DirectoryNames, lesson: FileLesson): Placing {
  const { event, classes } = lesson;
  const missing = classes.find(({ title }) => !names.hasClass(title));
  if (classes.length === 0 || missing) return unknownClass(event, missing?.title ?? '');
  return unknownGroup(event, listOf(classes), subjectOf(lesson));
}

const listOf = (classes: FileLesson['classes']): string => classes.map(({ title }) => title).join(', ');

/** By code, else by classes and subject: one group of all the classes, or one of each. */
function groupsOf(lesson: FileLesson, names: DirectoryNames, teacherIds: string[]): Group[] {
  const coded = names.byCode(lesson);
  if (coded) return [coded];
  if (lesson.classes.length === 0) return [];
  const parts = lesson.classes.flatMap(({ part }) => part ?? []);
  const named = groupsNamed(lesson, names, { subject: subjectOf(lesson), parts, teacherIds });
  const code = lesson.course?.code;
  return named.length > 0 || code === undefined
    ? named
    : groupsNamed(lesson, names, { subject: code, parts, teacherIds });
}

function groupsNamed({ classes }: FileLesson, names: DirectoryNames, asked: Asked): Group[] {
  const titles = [...new Set(classes.map(({ title }) => title))];
  const joint = names.groupOf(titles, asked);
  if (joint) return [joint];
  const single = titles.map((title) => names.groupOf([title], asked));
  return single.every((group) => group !== undefined) ? single : [];
}
