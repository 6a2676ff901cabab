import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { ResultSheets, type ResultSheetsAnswer } from '@parta/contracts';
import { mayLoadResults } from '../domain/records/may-load-results.ts';
import type { Reading } from '../store/store.ts';

/** As many as a page shows. */
const SHOWN = 100;

@Controller()
export class ResultSheetsHandler {
  @Answers(ResultSheets)
  @Access('results.load')
  async resultSheets({ schoolId }: ResultSheets, { store, caller }: Reading): Promise<ResultSheetsAnswer> {
    mayLoadResults(caller, schoolId);
    const sheets = await store.externalResults.sheets(schoolId, SHOWN);
    return {
      sheets: sheets.map(({ id: sheetId, name, added, changed, by, at }) => {
        return { sheetId, name, added, changed, by, at: at.toISOString() };
      }),
    };
  }
}
