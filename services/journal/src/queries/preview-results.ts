import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { PreviewResults, type PreviewResultsAnswer } from '@parta/contracts';
import { readSheets } from '../adapters/read-sheets.ts';
import { Registry } from '../adapters/registry.ts';
import { mayLoadResults } from '../domain/records/may-load-results.ts';
import { pupilsIn, pupilsNamed } from '../domain/records/pupils-named.ts';
import { MOST_ROWS, readResults } from '../domain/records/read-results.ts';
import { idsOf, resultsOutcome, resultsPreview } from '../domain/records/results-outcome.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class PreviewResultsHandler {
  constructor(private readonly registry: Registry) {}

  @Answers(PreviewResults)
  @Access('results.load')
  async previewResults(
    { schoolId, name, content }: PreviewResults,
    { store, caller, now }: Reading,
  ): Promise<PreviewResultsAnswer> {
    mayLoadResults(caller, schoolId);
    const today = await store.schools.dayAt(schoolId, now);
    const read = readResults(name, readSheets(Buffer.from(content, 'base64'), MOST_ROWS), today);
    const pupils = await store.pupils.everIn(schoolId);
    const sheet = pupilsNamed(read, pupils, await this.registry.namesOf(pupilsIn(read, pupils)));
    const standing = await store.externalResults.byIds(idsOf(schoolId, sheet.lines));
    return resultsPreview(resultsOutcome(schoolId, sheet, standing));
  }
}
