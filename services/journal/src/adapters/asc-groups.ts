import type { FileResource, Named } from '../domain/timetable/timetable-file.ts';
import { type AscRow, type AscTables, keyIn } from './asc-tables.ts';

/** A subgroup; what `entireclass` marks is the class itself. */
export const isPart = (group: AscRow): boolean => group['entireclass'] !== '1';

/** The subgroups of all classes. */
export function partsOf(tables: AscTables): (Named & { classId: string })[] {
  const parts = tables.rows('groups').filter(isPart);
  return parts.map(({ id, name = '', classid }) => {
    return { id: keyIn('groups', id), name, classId: keyIn('classes', classid) };
  });
}

/**
 * Pupils who are in two subgroups of different divisions of a class (`divisiontag`): boys are also somebody's first group
 * of English, so the two cannot learn at one time.
 */
export function crossings(tables: AscTables): FileResource[] {
  const parts = tables.rows('groups').filter(isPart);
  return parts.flatMap((one, at) =>
    parts
      .slice(at + 1)
      .filter((other) => areCrossing(one, other))
      .map((other): FileResource => {
        const name = `${one['name']} + ${other['name']}`;
        return { id: crossingOf(one, other), name, kind: 'pupil', groupIds: [] };
      }),
  );
}

/** The crossings some subgroups take part in. */
export function crossingsOf(groups: AscRow[], tables: AscTables): string[] {
  const parts = tables.rows('groups').filter(isPart);
  const ids = groups.flatMap((group) => {
    const at = parts.indexOf(group);
    return parts
      .filter((other) => areCrossing(group, other))
      .map((other) => {
        return parts.indexOf(other) > at ? crossingOf(group, other) : crossingOf(other, group);
      });
  });
  return [...new Set(ids)];
}

const areCrossing = (one: AscRow, other: AscRow): boolean =>
  one['classid'] === other['classid'] && one['divisiontag'] !== other['divisiontag'];
const crossingOf = (one: AscRow, other: AscRow): string => `crossing:${one['id']}:${other['id']}`;
