import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Assignment } from '../../domain/group.ts';

@Entity('group_teachers')
export class GroupTeachersRow {
  @PrimaryColumn('uuid', { name: 'group_id' }) groupId: string;
  @Column('text', { name: 'school_id' }) schoolId: string;
  @Column('jsonb') teachers: Assignment[];
  @Column('int') ver: number;
}
