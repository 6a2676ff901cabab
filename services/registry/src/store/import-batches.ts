import { ArrayOverlap, type EntityManager } from 'typeorm';
import type { Batch } from '../domain/plan/outcome/batch-of.ts';
import { ImportBatchRow } from './import-batch.row.ts';

const SHOWN = 100;

/** The history of imports. */
export class ImportBatches {
  constructor(private readonly manager: EntityManager) {}

  async add(batch: Batch): Promise<void> {
    await this.manager.insert(ImportBatchRow, { ...batch, at: new Date(batch.at) });
  }

  /** The newest hundred, newest first: of these schools, or of all. */
  latest(schoolIds: string[] | 'all'): Promise<ImportBatchRow[]> {
    const where = schoolIds === 'all' ? {} : { schoolIds: ArrayOverlap(schoolIds) };
    return this.manager.find(ImportBatchRow, { where, order: { at: 'DESC' }, take: SHOWN });
  }
}
