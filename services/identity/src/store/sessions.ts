import { type EntityManager, IsNull } from 'typeorm';
import type { Opening } from '../domain/opening.ts';
import type { EndReason, Session } from '../domain/session.ts';
import { AccountRow } from './account.row.ts';
import { SessionRow } from './session.row.ts';

/** Signed-in browsers, by the hash of their secret. */
export class Sessions {
  constructor(private readonly manager: EntityManager) {}

  /** Live or ended. */
  ofSecret(secretHash: string): Promise<SessionRow | null> {
    return this.manager.findOneBy(SessionRow, { secretHash });
  }

  /** Not ended, newest first; idle ones among them. */
  ofAccount(accountId: string): Promise<SessionRow[]> {
    return this.manager.find(SessionRow, { where: { accountId, endedAt: IsNull() }, order: { startedAt: 'DESC' } });
  }

  /** Begins a session, whose role the account remembers, and ends the oldest beyond `most`; answers the ids of those. */
  async open(opening: Opening, now: string, most: number): Promise<string[]> {
    const { id, secretHash, accountId, personId, role, schoolId, strength, amr, authTime, provider } = opening;
    const { agent, ipPrefix, limits } = opening;
    await this.manager.query(
      `insert into session (id, secret_hash, account_id, person_id, role, school_id, strength, amr, auth_time, provider, agent,
                            ip_prefix, idle_seconds, started_at, last_used_at, absolute_until)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $14,
               $9::timestamptz + make_interval(secs => $15))`,
      [
        id,
        secretHash,
        accountId,
        personId,
        role,
        schoolId,
        strength,
        amr,
        authTime,
        provider,
        agent,
        ipPrefix,
        limits.idle,
        now,
        limits.absolute,
      ],
    );
    await this.manager.update(AccountRow, { id: accountId }, { lastRole: role, lastSchool: schoolId });
    const beyond = (await this.ofAccount(accountId)).slice(most).map((session) => session.id);
    return this.end(beyond, 'too-many', now);
  }

  async use(id: string, now: string): Promise<void> {
    await this.manager.update(SessionRow, { id }, { lastUsedAt: new Date(now) });
  }

  /** Ends those of the sessions that have not ended yet; answers their ids. */
  async end(ids: string[], reason: EndReason, now: string): Promise<string[]> {
    if (ids.length === 0) return [];
    const rows = (await this.manager.query(
      `with ended as (update session set ended_at = $2, end_reason = $3 where id = any($1) and ended_at is null returning id)
       select id from ended order by id`,
      [ids, now, reason],
    )) as { id: string }[];
    return rows.map(({ id }) => id);
  }

  /** Ends the account's sessions that some test picks. */
  async endOf(
    accountId: string,
    reason: EndReason,
    now: string,
    picks: (session: Session) => boolean = () => true,
  ): Promise<string[]> {
    const picked = (await this.ofAccount(accountId)).filter((session) => picks(session));
    return this.end(
      picked.map(({ id }) => id),
      reason,
      now,
    );
  }

  async forget(now: string): Promise<void> {
    await this.manager.query(
      `delete from session where coalesce(ended_at, absolute_until) < $1::timestamptz - interval '90 days'`,
      [now],
    );
  }
}
