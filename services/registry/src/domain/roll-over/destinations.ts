import { Refusal, type RollOverChoice } from '@parta/contracts';
import type { SchoolClass } from '../plan/held.ts';
import { chosenClass, nextTitle } from './next-class.ts';
import type { ControlEntry } from './roll-over.ts';

/** Where a pupil goes: a class of next year, or to the control list. */
export type Destination = { title: string; grade: number } | { why: ControlEntry['why'] };

/** @throws roll-over-class-unfit when the class that was chosen is not of the grade the choice leads to */
export function destinationOf(own: SchoolClass, choice: RollOverChoice | undefined): Destination {
  if (choice?.what === 'leave') return { why: 'leaves' };
  const grade = choice?.what === 'repeat' ? own.grade : own.grade + 1;
  if (choice && choice.classTitle !== null) {
    const chosen = chosenClass(choice.classTitle);
    if (chosen?.grade !== grade)
      throw new Refusal('roll-over-class-unfit', 'Not a class of that grade', { title: choice.classTitle, grade });
    return chosen;
  }
  if (choice?.what === 'repeat') return { title: own.title, grade };
  const title = nextTitle(own);
  return title === undefined ? { why: 'graduating' } : { title, grade };
}
