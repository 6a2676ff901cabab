import type { Command } from '../desk.ts';

/** The commands of `parta ops`, each in a file of this folder. */
export const OPS: readonly Command[] = [];
