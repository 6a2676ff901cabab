import type { FileLesson } from './week-board.ts';

/** The subject of a lesson: the name of its course, without the class at its end (`LG-1G` of 1G is LG). */
export function subjectOf({ course, classes, event }: Pick<FileLesson, 'course' | 'classes' | 'event'>): string {
  const name = course?.name ?? event;
  const ending = classes.map(({ title }) => title).find((title) => name.endsWith(title) && name.length > title.length);
  return ending ? name.slice(0, -ending.length).replace(/[\s_./-]+$/, '') : name;
}
