import type { Role } from '@parta/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EndReason, Session } from '../domain/session.ts';

@Entity('session')
export class SessionRow implements Session {
  @PrimaryColumn('uuid') id: string;
  /** sha256 of the browser's secret. */
  @Column('text', { name: 'secret_hash' }) secretHash: string;
  @Column('uuid', { name: 'account_id' }) accountId: string;
  @Column('uuid', { name: 'person_id' }) personId: string;
  @Column('text') role: Role;
  @Column('text', { name: 'school_id', nullable: true }) schoolId: string | null;
  @Column('smallint') strength: 1 | 2 | 3;
  @Column('text', { array: true }) amr: string[];
  @Column('timestamptz', { name: 'auth_time' }) authTime: Date;
  @Column('text', { nullable: true }) provider: string | null;
  @Column('text') agent: string;
  @Column('text', { name: 'ip_prefix' }) ipPrefix: string;
  @Column('int', { name: 'idle_seconds' }) idleSeconds: number;
  @Column('timestamptz', { name: 'started_at' }) startedAt: Date;
  @Column('timestamptz', { name: 'last_used_at' }) lastUsedAt: Date;
  @Column('timestamptz', { name: 'absolute_until' }) absoluteUntil: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
  @Column('text', { name: 'end_reason', nullable: true }) endReason: EndReason | null;
}
