import { Injectable } from '@nestjs/common';
import { newId, ProlongSession, SessionsDropped, TokenOfSession, type TokenOfSessionAnswer } from '@parta/contracts';
import { LRUCache } from 'lru-cache';
import { READ_DEADLINE_MS, WRITE_DEADLINE_MS } from '../deadlines.ts';
import { Services } from '../services.ts';

/** Who a session is, with the token by which the services know it too. */
export type Session = TokenOfSessionAnswer;

/**
 * Sessions by the secret of their cookie. Asked of identity once per token (five minutes), kept until 30 s before the token's end,
 * dropped when identity says so. Simultaneous requests of one session wait for one exchange.
 */
@Injectable()
export class Sessions {
  private readonly kept = new LRUCache<string, Kept>({ max: MOST });
  private readonly underWay = new Map<string, Promise<Session>>();
  private readonly prolonged = new LRUCache<string, true>({ max: MOST, ttl: 5 * 60_000 });
  /** Ids dropped a moment ago: an exchange that began before is not kept. */
  private readonly dropped = new LRUCache<string, true>({ max: MOST, ttl: 2 * READ_DEADLINE_MS });

  constructor(private readonly services: Services) {
    services.subscribe(SessionsDropped, ({ sessionIds }) => this.drop(new Set(sessionIds)));
    services.onReconnect(() => this.dropAll());
  }

  /** @throws AUTH-08 when the session has ended */
  of(secret: string): Promise<Session> {
    const session = this.atHand(secret);
    if (session) return Promise.resolve(session);
    return this.underWay.get(secret) ?? this.exchange(secret);
  }

  /** The live session, if it is known without asking. */
  atHand(secret: string): Session | undefined {
    const kept = this.kept.get(secret);
    return kept && Date.now() < kept.until ? kept.session : undefined;
  }

  /** True for a few seconds after identity said so: what was asked for in its name meanwhile may be of rights that have ended. */
  wasDropped({ sessionId }: Pick<Session, 'sessionId'>): boolean {
    return this.dropped.has(sessionId);
  }

  /** The rights changed or the session was replaced: the next request exchanges anew. */
  forget(secret: string): void {
    this.kept.delete(secret);
    this.underWay.delete(secret);
  }

  /** Tells identity that the session is in use, at most once in five minutes; nobody waits for it. */
  prolong(secret: string): void {
    if (this.prolonged.has(secret)) return;
    this.prolonged.set(secret, true);
    const asking = { commandId: newId(), deadlineMs: WRITE_DEADLINE_MS };
    this.services.ask(ProlongSession, { session: secret }, asking).catch(() => this.prolonged.delete(secret));
  }

  private exchange(secret: string): Promise<Session> {
    const exchange: Promise<Session> = this.services
      .ask(TokenOfSession, { session: secret }, { deadlineMs: READ_DEADLINE_MS })
      .then(({ answer }) => this.arrived(secret, exchange, answer))
      .finally(() => this.underWay.get(secret) === exchange && this.underWay.delete(secret));
    this.underWay.set(secret, exchange);
    return exchange;
  }

  private arrived(secret: string, exchange: Promise<Session>, session: Session): Session {
    const isCurrent = this.underWay.get(secret) === exchange && !this.wasDropped(session);
    if (isCurrent) this.kept.set(secret, { session, until: Date.parse(session.expiresAt) - MARGIN_MS });
    return session;
  }

  private drop(sessionIds: Set<string>): void {
    for (const sessionId of sessionIds) this.dropped.set(sessionId, true);
    for (const [secret, { session }] of this.kept.entries())
      if (sessionIds.has(session.sessionId)) this.kept.delete(secret);
  }

  private dropAll(): void {
    this.kept.clear();
    this.underWay.clear();
  }
}

const MOST = 50_000;
/** A token is no longer sent this long before its end: it must outlive the request. */
const MARGIN_MS = 30_000;

/** `until`: milliseconds since 1970. */
type Kept = { session: Session; until: number };
