import { type EntityManager, In } from 'typeorm';
import type { KeyPlan } from '../domain/token-key-plan.ts';
import { TokenKeyRow } from './token-key.row.ts';

type NewKey = Pick<TokenKeyRow, 'kid' | 'publicJwk' | 'privateSealed'>;

/** The keys of access tokens: one active, one next, some retired. */
export class TokenKeys {
  constructor(private readonly manager: EntityManager) {}

  all(): Promise<TokenKeyRow[]> {
    return this.manager.find(TokenKeyRow, { order: { since: 'ASC', kid: 'ASC' } });
  }

  active(): Promise<TokenKeyRow | null> {
    return this.manager.findOneBy(TokenKeyRow, { status: 'active' });
  }

  /** Only one turn at a time: others wait for its transaction. */
  async lock(): Promise<void> {
    await this.manager.query('lock table token_key in share row exclusive mode');
  }

  /** Does what the plan says; `made` are as many new pairs as it creates. */
  async turn({ activate, retire, drop, create }: KeyPlan, made: NewKey[], now: string): Promise<void> {
    const since = new Date(now);
    if (drop.length > 0) await this.manager.delete(TokenKeyRow, { kid: In(drop) });
    if (retire) await this.manager.update(TokenKeyRow, { kid: retire }, { status: 'retired', since });
    if (activate) await this.manager.update(TokenKeyRow, { kid: activate }, { status: 'active', since });
    const rows = create.map((status, n) => ({ ...made[n], status, since }));
    if (rows.length > 0) await this.manager.insert(TokenKeyRow, rows as never[]);
  }
}
