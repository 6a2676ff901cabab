import type { MyJournalsAnswer } from '@parta/contracts';
import { type Group, teachersFrom } from './group.ts';
import { mayRead, personOf, type Reader } from './journal-reading.ts';

/** The journals their reader may open, the own ones first, by title. `readers` by school. */
export function journalsOf(
  groups: Group[],
  readers: ReadonlyMap<string, Reader | undefined>,
): MyJournalsAnswer['journals'] {
  const journals = groups.flatMap((group) => {
    const reader = readers.get(group.schoolId);
    if (!reader || !mayRead(reader, group)) return [];
    const { id: groupId, title, subject, classTitles } = group;
    const mine = teachersFrom(group, reader.today).includes(personOf(reader.caller));
    return { groupId, title, subject, classTitles, mine };
  });
  return journals.toSorted((one, other) => Number(other.mine) - Number(one.mine) || inOrder(one.title, other.title));
}

/** 2А before 10А, as classes are listed. */
const inOrder = (one: string, other: string): number => one.localeCompare(other, 'ru', { numeric: true });
