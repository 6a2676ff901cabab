import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Mark } from '../../domain/cells.ts';

@Entity('mark')
export class MarkRow implements Omit<Mark, 'at'> {
  @PrimaryColumn('smallint', { name: 'school_year' }) schoolYear: number;
  @PrimaryColumn('text', { name: 'school_id' }) schoolId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'lesson_id' }) lessonId: string;
  @Column('uuid', { name: 'work_id' }) workId: string;
  @Column('uuid', { name: 'pupil_id' }) pupilId: string;
  @Column('smallint') part: number;
  @Column('text', { nullable: true }) value: string | null;
  @Column('text', { nullable: true }) comment: string | null;
  @Column('date', { nullable: true }) due: string | null;
  @Column('uuid', { name: 'retake_of', nullable: true }) retakeOf: string | null;
  @Column('uuid', { nullable: true }) by: string | null;
  @Column('timestamptz') at: Date;
  @Column('int') ver: number;
}
