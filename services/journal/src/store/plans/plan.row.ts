import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Plan } from '../../domain/plan/plan.ts';

/** One version of a group's plan; the newest is the plan, the others are its trace. */
@Entity('plan')
export class PlanRow implements Plan {
  @PrimaryColumn('text', { name: 'school_id' }) schoolId: string;
  @PrimaryColumn('uuid', { name: 'group_id' }) groupId: string;
  @PrimaryColumn('int') ver: number;
  @Column('text') name: string;
  @Column('jsonb') topics: Plan['topics'];
  @Column('uuid') digest: string;
  @Column('uuid', { nullable: true }) by: string | null;
  @Column('timestamptz') at: Date;
}
