import type { Role } from '@parta/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CalendarFeed } from '../domain/calendar-feed.ts';

@Entity('calendar_feed')
export class CalendarFeedRow implements CalendarFeed {
  @PrimaryColumn('uuid') id: string;
  /** sha256 of the secret in the address. */
  @Column('text', { name: 'secret_hash' }) secretHash: string;
  @Column('uuid', { name: 'account_id' }) accountId: string;
  @Column('uuid', { name: 'person_id' }) personId: string;
  @Column('text') role: Role;
  @Column('text', { name: 'school_id', nullable: true }) schoolId: string | null;
  @Column('uuid', { name: 'pupil_id', nullable: true }) pupilId: string | null;
  @Column('timestamptz', { name: 'opened_at' }) openedAt: Date;
  @Column('timestamptz') until: Date;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt: Date | null;
}
