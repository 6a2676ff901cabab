import type { AttendanceCode } from '@parta/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('attendance')
export class AttendanceRow {
  @PrimaryColumn('smallint', { name: 'school_year' }) schoolYear: number;
  @PrimaryColumn('text', { name: 'school_id' }) schoolId: string;
  @PrimaryColumn('uuid', { name: 'lesson_id' }) lessonId: string;
  @PrimaryColumn('uuid', { name: 'pupil_id' }) pupilId: string;
  @Column('text', { nullable: true }) code: AttendanceCode | null;
  @Column('smallint', { nullable: true }) minutes: number | null;
  @Column('uuid', { nullable: true }) by: string | null;
  @Column('timestamptz') at: Date;
  @Column('int') ver: number;
}
