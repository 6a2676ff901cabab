import type { ClassesToLeadAnswer } from '@parta/contracts';
import type { Reader } from '../journal-reading.ts';
import { type LedClass, mayReadClass } from './absences-of-class.ts';

/** The classes whose page the reader may open, the own ones first, 2А before 10А. */
export function classesToLead(
  classes: LedClass[],
  readers: ReadonlyMap<string, Reader>,
): ClassesToLeadAnswer['classes'] {
  const open = classes.flatMap((schoolClass) => {
    const reader = readers.get(schoolClass.schoolId);
    if (!reader || !mayReadClass(reader, schoolClass)) return [];
    const { id: classId, title } = schoolClass;
    return { classId, title, mine: reader.ledClassIds.includes(classId) };
  });
  return open.toSorted((one, other) => Number(other.mine) - Number(one.mine) || inOrder(one.title, other.title));
}

const inOrder = (one: string, other: string): number => one.localeCompare(other, 'ru', { numeric: true });
