import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Every value a mark ever had; nothing here is ever changed. */
@Entity('mark_history')
export class MarkHistoryRow {
  @PrimaryColumn('smallint', { name: 'school_year' }) schoolYear: number;
  @PrimaryColumn('text', { name: 'school_id' }) schoolId: string;
  @PrimaryColumn('uuid', { name: 'mark_id' }) markId: string;
  @PrimaryColumn('int') ver: number;
  @Column('text', { nullable: true }) value: string | null;
  @Column('text', { nullable: true }) comment: string | null;
  @Column('date', { nullable: true }) due: string | null;
  @Column('uuid', { name: 'retake_of', nullable: true }) retakeOf: string | null;
  @Column('uuid', { nullable: true }) by: string | null;
  @Column('timestamptz') at: Date;
}
