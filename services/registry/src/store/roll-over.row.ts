import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RollOver } from '../domain/roll-over/roll-over.ts';

@Entity('roll_over')
export class RollOverRow implements Omit<RollOver, 'at' | 'settledAt'> {
  @PrimaryColumn('uuid') id: string;
  @Column('text', { name: 'school_id' }) schoolId: string;
  @Column('uuid', { name: 'from_year_id' }) fromYearId: string;
  @Column('text', { name: 'from_year' }) fromYear: string;
  @Column('text', { name: 'to_year' }) toYear: string;
  @Column('uuid', { name: 'made_year_ids', array: true }) madeYearIds: string[];
  @Column('uuid', { name: 'made_class_ids', array: true }) madeClassIds: string[];
  @Column('jsonb') before: RollOver['before'];
  @Column('jsonb') after: RollOver['after'];
  @Column('jsonb') choices: RollOver['choices'];
  @Column('jsonb') control: RollOver['control'];
  @Column('int') moved: number;
  @Column('text') state: RollOver['state'];
  @Column('uuid', { nullable: true }) by: string | null;
  @Column('timestamptz') at: Date;
  @Column('uuid', { name: 'settled_by', nullable: true }) settledBy: string | null;
  @Column('timestamptz', { name: 'settled_at', nullable: true }) settledAt: Date | null;
}
