import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { actorOf, ApplyRollOver, type ApplyRollOverAnswer, Refusal } from '@parta/contracts';
import { cityDay } from '../domain/city-day.ts';
import { outcomeOf } from '../domain/plan/outcome/outcome.ts';
import { madeRollOver } from '../domain/roll-over/made.ts';
import { mayRollOver } from '../domain/roll-over/may-roll-over.ts';
import { planRollOver } from '../domain/roll-over/plan-roll-over.ts';
import type { Unit } from '../store/store.ts';

@Controller()
export class ApplyRollOverHandler {
  @Answers(ApplyRollOver)
  @Access('year.roll')
  async applyRollOver(wanted: ApplyRollOver, { store, say, caller, now }: Unit): Promise<ApplyRollOverAnswer> {
    const { schoolId, choices, digest } = wanted;
    mayRollOver(caller, schoolId);
    const meant = { keys: [schoolId], sourcedIds: [], among: null };
    await store.heldRoster.lock(meant);
    const held = await store.heldRoster.of(meant, []);
    const plan = planRollOver(held, { schoolId, today: cityDay(now), choices });
    if (await store.rollOvers.hasTurned(plan.turn.from.id)) throw new Refusal('roll-over-made', 'The year has turned');
    const outcome = outcomeOf(held, plan.draft);
    if (outcome.digest !== digest) throw new Refusal('roll-over-changed', 'The preview no longer holds');
    await store.rosterWrites.keep(outcome.save, new Map());
    for (const { contract, data } of outcome.facts) say(contract, data);
    await store.rollOvers.add(madeRollOver(wanted, plan, { held, outcome }, { by: actorOf(caller), at: now }));
    return { moved: plan.moved, control: plan.control.length };
  }
}
