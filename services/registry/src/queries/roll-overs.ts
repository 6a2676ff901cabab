import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { RollOvers, type RollOversAnswer } from '@parta/contracts';
import { mayRollOver } from '../domain/roll-over/may-roll-over.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class RollOversHandler {
  @Answers(RollOvers)
  @Access('year.roll')
  async rollOvers({ schoolId }: RollOvers, { store, caller }: Reading): Promise<RollOversAnswer> {
    mayRollOver(caller, schoolId);
    const rollOvers = await store.rollOvers.ofSchool(schoolId);
    return {
      rollOvers: rollOvers.map(
        ({ id: rollOverId, fromYear, toYear, moved, control, state, by, at, settledBy, settledAt }) => {
          return { rollOverId, fromYear, toYear, moved, control, state, by, at, settledBy, settledAt };
        },
      ),
    };
  }
}
