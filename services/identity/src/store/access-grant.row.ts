import type { GrantScope } from '@parta/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Parts of a child's diary that a guardian granted a trusted person, from the first to the last day. */
@Entity('access_grant')
export class AccessGrantRow {
  @PrimaryColumn('uuid', { name: 'grant_id' }) grantId: string;
  @Column('uuid', { name: 'person_id' }) personId: string;
  @Column('uuid', { name: 'child_id' }) childId: string;
  @Column('uuid', { name: 'granted_by' }) grantedBy: string;
  @Column('text', { array: true }) scopes: GrantScope[];
  @Column('date', { name: 'from_day' }) from: string;
  @Column('date', { name: 'until_day' }) until: string;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt: Date | null;
}
