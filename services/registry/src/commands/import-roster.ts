import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { actorOf, ImportRoster, type ImportRosterAnswer } from '@parta/contracts';
import { RosterReader } from '../adapters/roster-reader.ts';
import { Vault } from '../adapters/vault.ts';
import { cityDay } from '../domain/city-day.ts';
import { batchOf } from '../domain/plan/outcome/batch-of.ts';
import { checkImport } from '../domain/plan/outcome/check-import.ts';
import { newNumbers } from '../domain/plan/outcome/new-numbers.ts';
import { outcomeOf } from '../domain/plan/outcome/outcome.ts';
import { planRoster } from '../domain/plan/plan-roster.ts';
import { schoolsMeant } from '../domain/plan/schools/schools-meant.ts';
import { checkComplete } from '../domain/uploads.ts';
import type { Unit } from '../store/store.ts';

@Controller()
export class ImportRosterHandler {
  constructor(
    private readonly reader: RosterReader,
    private readonly vault: Vault,
  ) {}

  @Answers(ImportRoster)
  @Access('roster.import', 'service')
  async importRoster(command: ImportRoster, { store, say, caller, now }: Unit): Promise<ImportRosterAnswer> {
    const { importId, exclude } = command;
    const parts = await store.importParts.contentOf(importId);
    checkComplete(parts, actorOf(caller));
    const { set, files, snilsKeys } = this.reader.read(parts, exclude);
    const schools = schoolsMeant(set, caller);
    await store.heldRoster.lock(schools);
    const held = await store.heldRoster.of(schools, [...snilsKeys.values()]);
    const draft = planRoster(set, held, { today: cityDay(now), caller, snilsKeys });
    const outcome = outcomeOf(held, draft);
    checkImport(command, outcome, set.findings);
    const sealed = newNumbers(held, outcome, snilsKeys).map(
      ([id, digits]) => [id, this.vault.sealSnils(digits)] as const,
    );
    await store.rosterWrites.keep(outcome.save, new Map(sealed));
    for (const { contract, data } of outcome.facts) say(contract, data);
    await store.importBatches.add(batchOf(command, { files, draft, outcome, by: actorOf(caller), now }));
    await store.importParts.forget(importId);
    return { counts: outcome.counts, schoolIds: [...draft.schoolIds] };
  }
}
