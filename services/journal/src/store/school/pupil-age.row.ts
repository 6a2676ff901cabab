import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('pupil_age')
export class PupilAgeRow {
  @PrimaryColumn('text', { name: 'school_id' }) schoolId: string;
  @PrimaryColumn('uuid', { name: 'pupil_id' }) pupilId: string;
  /** null: the birth date is not known. */
  @Column('date', { name: 'adult_from', nullable: true }) adultFrom: string | null;
  @Column('int') ver: number;
}
