import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AbsenceNotice } from '../../domain/absences/absence-notice.ts';

@Entity('absence_notice')
export class AbsenceNoticeRow implements AbsenceNotice {
  @PrimaryColumn('uuid') id: string;
  @Column('text', { name: 'school_id' }) schoolId: string;
  @Column('uuid', { name: 'pupil_id' }) pupilId: string;
  @Column('date') from: string;
  @Column('date') until: string;
  @Column('text') kind: AbsenceNotice['kind'];
  @Column('text') decider: AbsenceNotice['decider'];
  @Column('text') status: AbsenceNotice['status'];
  @Column('jsonb') steps: AbsenceNotice['steps'];
  @Column('int') ver: number;
}
