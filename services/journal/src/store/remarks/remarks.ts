import { Between, type EntityManager, In } from 'typeorm';
import type { Remark } from '../../domain/remarks/remark.ts';
import { RemarkRow } from './remark.row.ts';

export class Remarks {
  constructor(private readonly manager: EntityManager) {}

  /** Held until the transaction ends. */
  atHand(id: string, schoolIds: string[]): Promise<Remark | null> {
    return this.manager.findOne(RemarkRow, {
      where: { id, schoolId: In(schoolIds) },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** Remarks on these pupils of some days, both included, the newest day first. */
  ofPupils(pupilIds: string[], schoolId: string, { from, until }: { from: string; until: string }): Promise<Remark[]> {
    return this.manager.find(RemarkRow, {
      where: { schoolId, pupilId: In(pupilIds), day: Between(from, until) },
      order: { day: 'DESC', id: 'ASC' },
    });
  }

  async save(remark: Remark): Promise<void> {
    await this.manager.upsert(RemarkRow, { ...remark }, ['id']);
  }
}
