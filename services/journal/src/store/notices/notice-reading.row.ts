import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { NoticeReading } from '../../domain/notices/staff-notice.ts';

@Entity('staff_notice_reading')
export class NoticeReadingRow implements NoticeReading {
  @PrimaryColumn('uuid', { name: 'notice_id' }) noticeId: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId: string;
  @Column('timestamptz') at: Date;
}
