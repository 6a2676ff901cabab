import type { PupilEnrolled } from '@parta/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('pupil_enrolments')
export class PupilEnrolmentsRow {
  @PrimaryColumn('text', { name: 'school_id' }) schoolId: string;
  @PrimaryColumn('uuid', { name: 'pupil_id' }) pupilId: string;
  @Column('jsonb') enrolments: PupilEnrolled['enrolments'];
  @Column('int') ver: number;
}
