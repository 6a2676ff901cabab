import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { actorOf, CloseRollOver } from '@parta/contracts';
import { noneUndecided, unsettled } from '../domain/roll-over/may-roll-over.ts';
import type { Unit } from '../store/store.ts';

@Controller()
export class CloseRollOverHandler {
  @Answers(CloseRollOver)
  @Access('year.roll')
  async closeRollOver({ rollOverId }: CloseRollOver, { store, caller, now }: Unit): Promise<void> {
    const { schoolId } = unsettled(caller, await store.rollOvers.get(rollOverId));
    await store.heldRoster.lock({ keys: [schoolId], sourcedIds: [], among: null });
    const rollOver = unsettled(caller, await store.rollOvers.get(rollOverId));
    noneUndecided(rollOver);
    await store.rollOvers.settle(rollOver, 'closed', actorOf(caller), now);
  }
}
