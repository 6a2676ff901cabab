import { type EntityManager, In } from 'typeorm';
import type { ExternalResult } from '../../domain/records/external-result.ts';
import { ExternalResultRow } from './external-result.row.ts';
import { ResultSheetRow } from './result-sheet.row.ts';

/** Rows of one statement: a row has fifteen parameters, a statement at most 65,535. */
const AT_ONCE = 2000;

/** Results of works from outside the school, and the sheets they came in. */
export class ExternalResults {
  constructor(private readonly manager: EntityManager) {}

  byIds(ids: string[]): Promise<ExternalResult[]> {
    return this.manager.findBy(ExternalResultRow, { id: In(ids) });
  }

  /** Two sheets of one school go one after the other. */
  async lock(schoolId: string): Promise<void> {
    await this.manager.query(`select pg_advisory_xact_lock(hashtextextended('external results ' || $1, 0))`, [
      schoolId,
    ]);
  }

  async save(results: ExternalResult[]): Promise<void> {
    for (let from = 0; from < results.length; from += AT_ONCE) {
      await this.manager.upsert(ExternalResultRow, results.slice(from, from + AT_ONCE), ['id']);
    }
  }

  async addSheet(sheet: ResultSheetRow): Promise<void> {
    await this.manager.insert(ResultSheetRow, sheet);
  }

  /** Newest first. */
  sheets(schoolId: string, take: number): Promise<ResultSheetRow[]> {
    return this.manager.find(ResultSheetRow, { where: { schoolId }, order: { at: 'DESC' }, take });
  }
}
