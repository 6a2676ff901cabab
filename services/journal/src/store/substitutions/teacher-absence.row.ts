import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TeacherAbsence } from '../../domain/substitution/teacher-absence.ts';

@Entity('teacher_absence')
export class TeacherAbsenceRow implements Omit<TeacherAbsence, 'at'> {
  @PrimaryColumn('text', { name: 'school_id' }) schoolId: string;
  @PrimaryColumn('uuid') id: string;
  @PrimaryColumn('int') ver: number;
  @Column('uuid', { name: 'person_id' }) personId: string;
  @Column('date') from: string;
  @Column('date') until: string;
  @Column('smallint', { array: true, nullable: true }) numbers: number[] | null;
  @Column('text') tasks: string;
  @Column('text') state: TeacherAbsence['state'];
  @Column('uuid', { nullable: true }) by: string | null;
  @Column('timestamptz') at: Date;
}
