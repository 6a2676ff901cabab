import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A pair of keys for access tokens; the private half is sealed. */
@Entity('token_key')
export class TokenKeyRow {
  @PrimaryColumn('uuid') kid: string;
  @Column('text') status: 'next' | 'active' | 'retired';
  @Column('jsonb', { name: 'public_jwk' }) publicJwk: Record<string, unknown>;
  @Column('text', { name: 'private_sealed' }) privateSealed: string;
  @Column('timestamptz') since: Date;
}
