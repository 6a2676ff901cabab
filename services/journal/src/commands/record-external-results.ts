import { Controller } from '@nestjs/common';
import { Access, AnswersInSteps } from '@parta/bus';
import {
  actorOf,
  derivedId,
  ExternalResultRecorded,
  RecordExternalResults,
  type RecordExternalResultsAnswer,
} from '@parta/contracts';
import { readSheets } from '../adapters/read-sheets.ts';
import { Registry } from '../adapters/registry.ts';
import { externalResultsRecorded } from '../domain/records/external-result.ts';
import { mayLoadResults } from '../domain/records/may-load-results.ts';
import { pupilsIn, pupilsNamed } from '../domain/records/pupils-named.ts';
import { MOST_ROWS, readResults } from '../domain/records/read-results.ts';
import { entered, idsOf, mayEnter, type ResultsOutcome, resultsOutcome } from '../domain/records/results-outcome.ts';
import type { Steps, Unit } from '../store/store.ts';

@Controller()
export class RecordExternalResultsHandler {
  constructor(private readonly registry: Registry) {}

  @AnswersInSteps(RecordExternalResults)
  @Access('results.load')
  async recordExternalResults(
    { schoolId, name, content, digest }: RecordExternalResults,
    { step, read, caller, now }: Steps,
  ): Promise<RecordExternalResultsAnswer> {
    mayLoadResults(caller, schoolId);
    const today = await read(({ store }) => store.schools.dayAt(schoolId, now));
    const results = readResults(name, readSheets(Buffer.from(content, 'base64'), MOST_ROWS), today);
    const pupils = await read(({ store }) => store.pupils.everIn(schoolId));
    const sheet = pupilsNamed(results, pupils, await this.registry.namesOf(pupilsIn(results, pupils)));
    return step(async (unit) => {
      await unit.store.externalResults.lock(schoolId);
      const standing = await unit.store.externalResults.byIds(idsOf(schoolId, sheet.lines));
      const outcome = resultsOutcome(schoolId, sheet, standing);
      mayEnter(outcome, name, digest);
      return enter(outcome, name, unit);
    });
  }
}

/** A sheet that changes nothing leaves no trace. */
async function enter(
  outcome: ResultsOutcome,
  name: string,
  { store, say, caller, now }: Unit,
): Promise<RecordExternalResultsAnswer> {
  const { schoolId, digest } = outcome;
  const by = actorOf(caller);
  const made = { added: outcome.added.length, changed: outcome.changed.length };
  const results = entered(outcome, by, now);
  if (results.length === 0) return made;
  const sheetId = derivedId('result-sheet', digest, now);
  await store.externalResults.addSheet({ id: sheetId, schoolId, name, ...made, by, at: new Date(now) });
  await store.externalResults.save(results);
  for (const fact of externalResultsRecorded(results, by)) say(ExternalResultRecorded, fact);
  return made;
}
