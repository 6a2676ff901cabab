import { Refusal } from '@parta/contracts';
import { type EntityManager, In, LessThanOrEqual, MoreThanOrEqual, Not } from 'typeorm';
import type { AbsenceNotice } from '../../domain/absences/absence-notice.ts';
import { AbsenceNoticeRow } from './absence-notice.row.ts';

type Span = { from: string; until: string };

/** Absences that were announced, entered ahead, or asked for as leave. */
export class AbsenceNotices {
  constructor(private readonly manager: EntityManager) {}

  /**
   * Held until the transaction ends.
   * @throws not-found
   */
  async atHand(id: string): Promise<AbsenceNotice> {
    const found = await this.manager.findOne(AbsenceNoticeRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!found) throw new Refusal('not-found', 'No such announcement');
    return found;
  }

  /** Those of these pupils that share a day with the span and were not withdrawn, the first days first. */
  meeting(pupilIds: string[], { from, until }: Span): Promise<AbsenceNotice[]> {
    return this.manager.find(AbsenceNoticeRow, {
      where: {
        pupilId: In(pupilIds),
        status: Not('withdrawn'),
        until: MoreThanOrEqual(from),
        from: LessThanOrEqual(until),
      },
      order: { from: 'ASC', id: 'ASC' },
    });
  }

  /** Those of these pupils that have not ended on a day, whatever became of them, the first days first. */
  lasting(pupilIds: string[], day: string): Promise<AbsenceNotice[]> {
    return this.manager.find(AbsenceNoticeRow, {
      where: { pupilId: In(pupilIds), until: MoreThanOrEqual(day) },
      order: { from: 'ASC', id: 'ASC' },
    });
  }

  async add(notice: AbsenceNotice): Promise<void> {
    await this.manager.insert(AbsenceNoticeRow, { ...notice });
  }

  async save({ id, status, steps, ver }: AbsenceNotice): Promise<void> {
    await this.manager.update(AbsenceNoticeRow, { id }, { status, steps, ver });
  }
}
