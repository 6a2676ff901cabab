import { Sweep } from '@parta/bus';

/** Mutant 2: nobody compares heads with cursors, so a lost end is never missed. */
export function noSweep(): void {
  Sweep.prototype.look = async () => ({ lagging: 0, found: 0 });
}
