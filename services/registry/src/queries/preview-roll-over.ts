import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { PreviewRollOver, type PreviewRollOverAnswer, Refusal } from '@parta/contracts';
import { cityDay } from '../domain/city-day.ts';
import { outcomeOf } from '../domain/plan/outcome/outcome.ts';
import { rollOverPreview } from '../domain/roll-over/made.ts';
import { mayRollOver } from '../domain/roll-over/may-roll-over.ts';
import { planRollOver } from '../domain/roll-over/plan-roll-over.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class PreviewRollOverHandler {
  @Answers(PreviewRollOver)
  @Access('year.roll')
  async previewRollOver(
    { schoolId, choices }: PreviewRollOver,
    { store, caller, now }: Reading,
  ): Promise<PreviewRollOverAnswer> {
    mayRollOver(caller, schoolId);
    const held = await store.heldRoster.of({ keys: [schoolId], sourcedIds: [], among: null }, []);
    const plan = planRollOver(held, { schoolId, today: cityDay(now), choices });
    if (await store.rollOvers.hasTurned(plan.turn.from.id)) throw new Refusal('roll-over-made', 'The year has turned');
    return rollOverPreview(plan, outcomeOf(held, plan.draft).digest);
  }
}
