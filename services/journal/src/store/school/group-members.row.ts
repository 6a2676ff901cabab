import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Membership } from '../../domain/group.ts';

@Entity('group_members')
export class GroupMembersRow {
  @PrimaryColumn('uuid', { name: 'group_id' }) groupId: string;
  @Column('text', { name: 'school_id' }) schoolId: string;
  @Column('jsonb') members: Membership[];
  @Column('int') ver: number;
}
