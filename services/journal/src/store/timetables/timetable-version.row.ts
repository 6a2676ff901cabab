import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { WeeklyLesson } from '../../domain/timetable/school-week.ts';

@Entity('timetable_version')
export class TimetableVersionRow {
  @PrimaryColumn('uuid') id: string;
  @Column('text', { name: 'school_id' }) schoolId: string;
  @Column('uuid', { name: 'year_id' }) yearId: string;
  @Column('text') title: string;
  @Column('date', { name: 'valid_from' }) validFrom: string;
  @Column('jsonb') week: WeeklyLesson[];
  @Column('int') lessons: number;
  @Column('uuid', { nullable: true }) by: string | null;
  @Column('timestamptz') at: Date;
}
