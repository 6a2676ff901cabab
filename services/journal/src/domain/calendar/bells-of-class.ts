import { type Bell, SHORTENED_BELLS, USUAL_BELLS } from '../bells.ts';
import type { RingingYear } from '../school-year.ts';
import type { GroupDay } from './group-days.ts';

/** Where and when a class learns: what bells are chosen by. */
type Place = { building: string; shift: number; grade: number | undefined };

/** Grades of the school's classes, by class. */
export type Grades = ReadonlyMap<string, number>;

/** The bell of a lesson by its number; `bell` is what a timetable file brought with it, on usual days. */
export type BellOfLesson = (lesson: { number: number; bell?: Bell }) => Bell | undefined;

/**
 * The bell of a lesson on a day of a class (F-057): of the first schedule that fits its building, grade and shift. A number
 * no schedule rings for has its file's bell or the usual one: a lesson outside the grid is still shown.
 */
export function bellOf(year: RingingYear, grades: Grades, { classId, kind }: GroupDay): BellOfLesson {
  const own = year.plan?.classes.find((each) => each.classId === classId);
  const place = { building: own?.building ?? '', shift: own?.shift ?? 1, grade: grades.get(classId ?? '') };
  const schedule = year.bells.find((each) => fits(each, place));
  const usual = kind === 'short' ? SHORTENED_BELLS : USUAL_BELLS;
  return ({ number, bell }) => {
    const ring = schedule?.[kind].find((each) => each.number === number);
    return ring ? { starts: ring.starts, ends: ring.ends } : ((kind === 'usual' ? bell : undefined) ?? usual[number]);
  };
}

function fits({ building, grades, shift }: RingingYear['bells'][number], place: Place): boolean {
  const fitsGrade =
    grades === null || (place.grade !== undefined && grades.least <= place.grade && place.grade <= grades.most);
  return fitsGrade && (building === null || building === place.building) && (shift === null || shift === place.shift);
}
