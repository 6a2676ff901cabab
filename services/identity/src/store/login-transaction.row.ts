import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LoginTransaction, Match } from '../domain/login-transaction.ts';

/** A sign-in under way in one browser. What binds it follows from the browser's secret and is stored nowhere. */
@Entity('login_transaction')
export class LoginTransactionRow implements LoginTransaction {
  @PrimaryColumn('uuid') id: string;
  @Column('text', { name: 'secret_hash' }) secretHash: string;
  @Column('text') provider: string;
  @Column('text') target: string;
  @Column('text') proof: LoginTransaction['proof'];
  @Column('text') stage: LoginTransaction['stage'];
  @Column('jsonb', { nullable: true }) match: Match | null;
  @Column('text', { name: 'ip_prefix' }) ipPrefix: string;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;
}
