import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('school')
export class SchoolRow {
  @PrimaryColumn('text') id: string;
  @Column('text') title: string;
  /** IANA zone: what day it is at the school. */
  @Column('text', { name: 'time_zone' }) timeZone: string;
}
