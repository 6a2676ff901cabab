import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { actorOf, UndoRollOver } from '@parta/contracts';
import { cityDay } from '../domain/city-day.ts';
import { outcomeOf } from '../domain/plan/outcome/outcome.ts';
import { unsettled } from '../domain/roll-over/may-roll-over.ts';
import { undoneRollOver } from '../domain/roll-over/undo-roll-over.ts';
import type { Unit } from '../store/store.ts';

@Controller()
export class UndoRollOverHandler {
  @Answers(UndoRollOver)
  @Access('year.roll')
  async undoRollOver({ rollOverId }: UndoRollOver, { store, say, caller, now }: Unit): Promise<void> {
    const { schoolId } = unsettled(caller, await store.rollOvers.get(rollOverId));
    const meant = { keys: [schoolId], sourcedIds: [], among: null };
    await store.heldRoster.lock(meant);
    const rollOver = unsettled(caller, await store.rollOvers.get(rollOverId));
    const held = await store.heldRoster.of(meant, []);
    const outcome = outcomeOf(held, undoneRollOver(held, rollOver, cityDay(now)));
    await store.rosterWrites.keep(outcome.save, new Map());
    for (const { contract, data } of outcome.facts) say(contract, data);
    await store.rollOvers.dissolve(rollOver);
    await store.rollOvers.settle(rollOver, 'undone', actorOf(caller), now);
  }
}
