import { HearingDesk } from '@parta/bus';

/** Mutant 1: nobody asks the log of the source, so what the broker lost stays behind its hole. */
export function noGapRepair(): void {
  HearingDesk.prototype.repair = async () => null;
}
