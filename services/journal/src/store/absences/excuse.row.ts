import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Excuse } from '../../domain/absences/excuse-absences.ts';

/** What a class teacher said about a range of days; the lessons it cleared have it in their history. */
@Entity('excuse')
export class ExcuseRow implements Omit<Excuse, 'at'> {
  @PrimaryColumn('uuid') id: string;
  @Column('text', { name: 'school_id' }) schoolId: string;
  @Column('uuid', { name: 'pupil_id' }) pupilId: string;
  @Column('date') from: string;
  @Column('date') until: string;
  @Column('text') kind: Excuse['kind'];
  @Column('boolean') certificate: boolean;
  @Column('uuid', { nullable: true }) by: string | null;
  @Column('timestamptz') at: Date;
}
