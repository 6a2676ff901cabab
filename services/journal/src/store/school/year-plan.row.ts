import type { YearPlan } from '@parta/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A plan of a year as it once was decided; nothing is ever taken away here. */
@Entity('year_plan')
export class YearPlanRow {
  @PrimaryColumn('uuid', { name: 'year_id' }) yearId: string;
  @PrimaryColumn('int') ver: number;
  @Column('text', { name: 'school_id' }) schoolId: string;
  @Column('date', { name: 'valid_from' }) validFrom: string;
  @Column('jsonb') plan: YearPlan;
  @Column('uuid', { nullable: true }) by: string | null;
  @Column('timestamptz') at: Date;
}
