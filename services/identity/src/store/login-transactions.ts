import type { EntityManager } from 'typeorm';
import type { LoginTransaction, Match } from '../domain/login-transaction.ts';
import { LoginTransactionRow } from './login-transaction.row.ts';

/** Sign-ins under way. Each goes from stage to stage once, by one conditional update. */
export class LoginTransactions {
  constructor(private readonly manager: EntityManager) {}

  /** Good for ten minutes. */
  async start(started: Omit<LoginTransactionRow, 'stage' | 'match' | 'expiresAt'>, now: string): Promise<void> {
    await this.manager.query(
      `insert into login_transaction (id, secret_hash, provider, target, proof, stage, ip_prefix, expires_at)
       values ($1, $2, $3, $4, $5, 'started', $6, $7::timestamptz + interval '10 minutes')`,
      [started.id, started.secretHash, started.provider, started.target, started.proof, started.ipPrefix, now],
    );
  }

  /** The browser came back: the transaction, once; null for an unknown, expired or used one. */
  async take(secretHash: string, provider: string, now: string): Promise<LoginTransaction | null> {
    return this.move(`secret_hash = $1 and provider = $2 and stage = 'started' and expires_at > $3`, 'returned', [
      secretHash,
      provider,
      now,
    ]);
  }

  async awaitConfirmation(id: string, match: Match): Promise<void> {
    await this.manager.update(LoginTransactionRow, { id, stage: 'returned' }, { stage: 'confirm', match });
  }

  /** The person confirmed: the transaction with its match, once. */
  async confirm(secretHash: string, now: string): Promise<LoginTransaction | null> {
    return this.move(`secret_hash = $1 and stage = 'confirm' and expires_at > $2`, 'done', [secretHash, now]);
  }

  async forget(now: string): Promise<void> {
    await this.manager.query(`delete from login_transaction where expires_at < $1::timestamptz - interval '1 day'`, [
      now,
    ]);
  }

  private async move(
    where: string,
    stage: LoginTransaction['stage'],
    values: unknown[],
  ): Promise<LoginTransaction | null> {
    const [row] = (await this.manager.query(
      `with moved as (update login_transaction set stage = '${stage}' where ${where} returning *)
       select id, provider, target, proof, stage, match from moved`,
      values,
    )) as [LoginTransaction?];
    return row ?? null;
  }
}
