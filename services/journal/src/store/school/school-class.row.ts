import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('school_class')
export class SchoolClassRow {
  @PrimaryColumn('uuid') id: string;
  @Column('text', { name: 'school_id' }) schoolId: string;
  @Column('uuid', { name: 'year_id' }) yearId: string;
  @Column('text') title: string;
  @Column('smallint') grade: number;
  @Column('smallint', { name: 'week_days' }) weekDays: number;
  @Column('int') ver: number;
}
