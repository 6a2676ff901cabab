import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RingingYear } from '../../domain/school-year.ts';

@Entity('academic_year')
export class AcademicYearRow implements RingingYear {
  @PrimaryColumn('uuid') id: string;
  @Column('text', { name: 'school_id' }) schoolId: string;
  @Column('text') title: string;
  @Column('date') from: string;
  @Column('date') until: string;
  @Column('jsonb') periods: RingingYear['periods'];
  @Column('jsonb') holidays: RingingYear['holidays'];
  @Column('jsonb', { name: 'moved_days' }) movedDays: RingingYear['movedDays'];
  @Column('int') ver: number;
  @Column('jsonb', { nullable: true }) plan: RingingYear['plan'];
  @Column('int', { name: 'plan_ver' }) planVer: number;
  @Column('jsonb') bells: RingingYear['bells'];
}
