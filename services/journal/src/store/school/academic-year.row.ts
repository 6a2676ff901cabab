import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SchoolYear } from '../../domain/school-year.ts';

@Entity('academic_year')
export class AcademicYearRow implements SchoolYear {
  @PrimaryColumn('uuid') id: string;
  @Column('text', { name: 'school_id' }) schoolId: string;
  @Column('text') title: string;
  @Column('date') from: string;
  @Column('date') until: string;
  @Column('jsonb') periods: SchoolYear['periods'];
  @Column('jsonb') holidays: SchoolYear['holidays'];
  @Column('jsonb', { name: 'moved_days' }) movedDays: SchoolYear['movedDays'];
  @Column('int') ver: number;
}
