import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Group } from '../../domain/group.ts';

@Entity('study_group')
export class GroupRow {
  @PrimaryColumn('uuid') id: string;
  @Column('text', { name: 'school_id' }) schoolId: string;
  @Column('uuid', { name: 'year_id' }) yearId: string;
  @Column('text') title: string;
  @Column('text') subject: string;
  @Column('text') scale: Group['scale'];
  @Column('uuid', { name: 'class_ids', array: true }) classIds: string[];
  @Column('int') ver: number;
}
