import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Evidence } from '../domain/evidence.ts';
import type { Link } from '../domain/link.ts';
import type { Assurance } from '../domain/portal-person.ts';

@Entity('link')
export class LinkRow implements Link {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'account_id' }) accountId: string;
  @Column('uuid', { name: 'person_id' }) personId: string;
  @Column('text') provider: string;
  @Column('text') issuer: string;
  @Column('text') subject: string;
  @Column('text') status: 'active' | 'suspended' | 'removed';
  @Column('text') method: string;
  @Column('text') assurance: Assurance;
  @Column('jsonb') evidence: Evidence;
  @Column('timestamptz', { name: 'linked_at' }) linkedAt: Date;
  @Column('timestamptz', { name: 'last_used_at' }) lastUsedAt: Date;
}
