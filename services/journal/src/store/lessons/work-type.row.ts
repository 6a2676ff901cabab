import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DatedWorkType } from '../../domain/work-types.ts';

@Entity('work_type')
export class WorkTypeRow implements DatedWorkType {
  @PrimaryColumn('text', { name: 'school_id' }) schoolId: string;
  @PrimaryColumn('text', { name: 'type_id' }) typeId: string;
  @PrimaryColumn('date') from: string;
  @Column('text') title: string;
  /** Hundredths: 1.00 is 100. */
  @Column('int') weight: number;
  @Column('boolean') counts: boolean;
}
