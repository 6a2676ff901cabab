import { Refusal } from '@parta/contracts';
import { type EntityManager, In } from 'typeorm';
import type { NoticeReading, StaffNotice } from '../../domain/notices/staff-notice.ts';
import { dayAt } from '../school/schools.ts';
import { NoticeReadingRow } from './notice-reading.row.ts';
import { StaffNoticeRow } from './staff-notice.row.ts';

/** Messages of the administration with who has read them. */
export class StaffNotices {
  constructor(private readonly manager: EntityManager) {}

  /**
   * A notice of one of these schools, held until the transaction ends.
   * @throws not-found
   */
  async atHand(id: string, schoolIds: string[]): Promise<StaffNotice> {
    const where = { id, schoolId: In(schoolIds) };
    const notice = await this.manager.findOne(StaffNoticeRow, { where, lock: { mode: 'pessimistic_write' } });
    if (!notice) throw new Refusal('not-found', 'No such notice');
    return notice;
  }

  /** @throws conflict when another notice has this id */
  async add(notice: StaffNotice): Promise<void> {
    if (await this.manager.existsBy(StaffNoticeRow, { id: notice.id })) {
      throw new Refusal('conflict', 'Another notice has this id');
    }
    await this.manager.insert(StaffNoticeRow, notice);
  }

  async withdraw(id: string, by: string | null, at: Date): Promise<void> {
    await this.manager.update(StaffNoticeRow, { id }, { withdrawnBy: by, withdrawnAt: at });
  }

  /** The first reading of a person stands. */
  async addReading(reading: NoticeReading): Promise<void> {
    await this.manager.createQueryBuilder().insert().into(NoticeReadingRow).values(reading).orIgnore().execute();
  }

  /** What is shown today in these schools and the person has not read, oldest first. */
  async unread(schoolIds: string[], personId: string, now: string): Promise<StaffNotice[]> {
    return this.manager
      .createQueryBuilder(StaffNoticeRow, 'notice')
      .where('notice.school_id = any(:schoolIds) and notice.withdrawn_at is null', { schoolIds })
      .andWhere(`notice.until >= ${dayAt('notice.school_id', ':now')}::date`, { now })
      .andWhere(
        `not exists (select from staff_notice_reading r where r.notice_id = notice.id and r.person_id = :personId)`,
      )
      .setParameters({ schoolIds, now, personId })
      .orderBy({ 'notice.at': 'ASC' })
      .getMany();
  }

  /** Newest first. */
  ofSchool(schoolId: string, take: number): Promise<StaffNotice[]> {
    return this.manager.find(StaffNoticeRow, { where: { schoolId }, order: { at: 'DESC' }, take });
  }

  /** Who read these, oldest first. */
  readingsOf(ids: string[]): Promise<NoticeReading[]> {
    return this.manager.find(NoticeReadingRow, { where: { noticeId: In(ids) }, order: { at: 'ASC' } });
  }
}
