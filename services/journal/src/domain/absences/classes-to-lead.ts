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

type HeadCount = NonNullable<ClassesToLeadAnswer['classes'][number]['headCount']>;

/** The classes with what they counted on 20 September (N-02). */
export function withHeadCounts(
  classes: ClassesToLeadAnswer['classes'],
  counted: ({ classId: string } & HeadCount)[],
): ClassesToLeadAnswer['classes'] {
  const counts = new Map(counted.map(({ classId, day, pupils }) => [classId, { day, pupils }]));
  return classes.map((each) => ({ ...each, headCount: counts.get(each.classId) ?? null }));
}

const inOrder = (one: string, other: string): number => one.localeCompare(other, 'ru', { numeric: true });
