import { type EntityManager, Not } from 'typeorm';
import type { RollOver } from '../domain/roll-over/roll-over.ts';
import { RollOverRow } from './roll-over.row.ts';

/** Turns of the year. A row is settled once, never removed. */
export class RollOvers {
  constructor(private readonly manager: EntityManager) {}

  async get(id: string): Promise<RollOver | null> {
    const row = await this.manager.findOneBy(RollOverRow, { id });
    return row && rollOverOf(row);
  }

  /** Newest first. */
  async ofSchool(schoolId: string): Promise<RollOver[]> {
    const rows = await this.manager.find(RollOverRow, { where: { schoolId }, order: { at: 'DESC' } });
    return rows.map(rollOverOf);
  }

  /** Whether a year has been turned and that was not undone. */
  hasTurned(fromYearId: string): Promise<boolean> {
    return this.manager.existsBy(RollOverRow, { fromYearId, state: Not('undone') });
  }

  async add(rollOver: RollOver): Promise<void> {
    await this.manager.insert(RollOverRow, { ...rollOver, at: new Date(rollOver.at), settledAt: null });
  }

  async settle({ id }: RollOver, state: 'undone' | 'closed', by: string | null, at: string): Promise<void> {
    await this.manager.update(RollOverRow, { id }, { state, settledBy: by, settledAt: new Date(at) });
  }

  /** Takes away classes and a year nobody has used: called behind the enrolments that led to them. */
  async dissolve({ madeClassIds, madeYearIds }: RollOver): Promise<void> {
    await this.manager.query('delete from school_class where id = any($1)', [madeClassIds]);
    await this.manager.query('delete from academic_year where id = any($1)', [madeYearIds]);
  }
}

const rollOverOf = (row: RollOverRow): RollOver => ({
  ...row,
  at: row.at.toISOString(),
  settledAt: row.settledAt?.toISOString() ?? null,
});
