import type { ServiceDefinition } from '@parta/runtime';
import { cursorOutside } from './cursor-outside.ts';
import { noCursorLock } from './no-cursor-lock.ts';
import { noGapRepair } from './no-gap-repair.ts';
import { noSweep } from './no-sweep.ts';
import { sequenceNumbers } from './sequence-numbers.ts';

export type Mutate = (definition: ServiceDefinition) => void | Promise<void>;

/** The broken sentences, numbered as in the design; each must be found out by the checker. */
export const MUTANTS: Record<number, Mutate> = {
  1: noGapRepair,
  2: noSweep,
  4: cursorOutside,
  5: sequenceNumbers,
  6: noCursorLock,
};
