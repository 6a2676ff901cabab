import type { Role } from '@parta/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One person, one account, many roles. */
@Entity('account')
export class AccountRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'person_id' }) personId: string;
  /** Grows with every change of rights; tokens minted from a smaller one are stale. */
  @Column('int', { name: 'access_version' }) accessVersion: number;
  /** When it grew last; null while it never did. */
  @Column('timestamptz', { name: 'raised_at', nullable: true }) raisedAt: Date | null;
  /** The role of the last visit. */
  @Column('text', { name: 'last_role', nullable: true }) lastRole: Role | null;
  @Column('text', { name: 'last_school', nullable: true }) lastSchool: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
}
