import { classTitle } from './class-title.ts';
import type { SchoolClass } from '../held.ts';

/**
 * The classes a group's code names: `8Б` the whole class, `8Б/1` a part of it, `10А,10Б` two classes together.
 * None when any of its parts is no class of the year: then the code means something else.
 */
export function classesNamed(
  code: string,
  classes: ReadonlyMap<string, SchoolClass>,
  yearId: string,
): { classIds: string[]; isWhole: boolean } {
  const parts = code.split(/[,;+]/).map((part) => part.trim());
  const byTitle = new Map(
    [...classes.values()].filter((each) => each.yearId === yearId).map(({ id, title }) => [title, id]),
  );
  const found = parts.map((part) => byTitle.get(classTitle(part.split('/')[0] ?? '')));
  const classIds = [...new Set(found.filter((id) => id !== undefined))].toSorted();
  if (found.includes(undefined)) return { classIds: [], isWhole: false };
  return { classIds, isWhole: !code.includes('/') };
}
