import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An address somebody proved to be theirs; sealed, and hashed to notice a change. Families share addresses. */
@Entity('contact')
export class ContactRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'person_id' }) personId: string;
  @Column('text') kind: 'email' | 'phone';
  @Column('text', { name: 'value_sealed' }) valueSealed: string;
  @Column('text', { name: 'value_hash' }) valueHash: string;
  /** Who verified it: a portal, or the holder by a code. */
  @Column('text') source: 'portal' | 'code';
  @Column('timestamptz', { name: 'verified_at' }) verifiedAt: Date;
}
