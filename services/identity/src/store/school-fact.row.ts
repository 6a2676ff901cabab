import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How a school is called, for the page of confirmation. */
@Entity('school_fact')
export class SchoolFactRow {
  @PrimaryColumn('text', { name: 'school_id' }) schoolId: string;
  @Column('text') title: string;
}
