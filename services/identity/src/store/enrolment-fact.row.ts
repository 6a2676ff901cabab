import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A pupil's classes at one school: the whole list as it was heard last. */
@Entity('enrolment_fact')
export class EnrolmentFactRow {
  @PrimaryColumn('uuid', { name: 'person_id' }) personId: string;
  @PrimaryColumn('text', { name: 'school_id' }) schoolId: string;
  @Column('jsonb') enrolments: { classId: string; from: string; until: string | null }[];
  @Column('int') ver: number;
}
