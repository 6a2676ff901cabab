import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { actorOf, PreviewRoster, type PreviewRosterAnswer } from '@parta/contracts';
import { RosterReader } from '../adapters/roster-reader.ts';
import { cityDay } from '../domain/city-day.ts';
import { outcomeOf } from '../domain/plan/outcome/outcome.ts';
import { planRoster } from '../domain/plan/plan-roster.ts';
import { previewOf } from '../domain/plan/outcome/preview-of.ts';
import { schoolsMeant } from '../domain/plan/schools/schools-meant.ts';
import { checkComplete } from '../domain/uploads.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class PreviewRosterHandler {
  constructor(private readonly reader: RosterReader) {}

  @Answers(PreviewRoster)
  @Access('roster.import', 'service')
  async previewRoster(
    { importId, exclude }: PreviewRoster,
    { store, caller, now }: Reading,
  ): Promise<PreviewRosterAnswer> {
    const parts = await store.importParts.contentOf(importId);
    checkComplete(parts, actorOf(caller));
    const { set, snilsKeys } = this.reader.read(parts, exclude);
    const held = await store.heldRoster.of(schoolsMeant(set, caller), [...snilsKeys.values()]);
    const draft = planRoster(set, held, { today: cityDay(now), caller, snilsKeys });
    return previewOf(set, draft, outcomeOf(held, draft));
  }
}
