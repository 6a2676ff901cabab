import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StaffNotice } from '../../domain/notices/staff-notice.ts';

@Entity('staff_notice')
export class StaffNoticeRow implements StaffNotice {
  @PrimaryColumn('uuid') id: string;
  @Column('text', { name: 'school_id' }) schoolId: string;
  @Column('text') text: string;
  @Column('text') audience: StaffNotice['audience'];
  @Column('date') until: string;
  @Column('uuid', { nullable: true }) by: string | null;
  @Column('timestamptz') at: Date;
  @Column('uuid', { name: 'withdrawn_by', nullable: true }) withdrawnBy: string | null;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt: Date | null;
}
