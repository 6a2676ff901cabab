import { type PersonCaller, Refusal, TokenClaims } from '@parta/contracts';
import { createLocalJWKSet, errors, type JSONWebKeySet, jwtVerify, type JWTVerifyGetKey } from 'jose';
import type { LeastVersions } from './least-versions.ts';

/** A key unknown to us is asked for at most this often: a flood of strange tokens is no flood of questions (N147). */
const ASK_EVERY_MS = 30_000;
const KEPT = 10_000;

/** `mintedAt` in seconds, `expires` in milliseconds since 1970. */
type Verified = { caller: PersonCaller; mintedAt: number; expires: number };

/** Verifies access tokens by identity's public keys; each service does it for itself, nobody trusts the gateway's word. */
export class TokenVerifier {
  private keys: JWTVerifyGetKey | undefined;
  private askedAt = Number.NEGATIVE_INFINITY;
  private asking: Promise<void> | undefined;
  private readonly verified = new Map<string, Verified>();

  constructor(
    private readonly fetchKeys: () => Promise<JSONWebKeySet>,
    private readonly leastVersions: LeastVersions,
  ) {}

  /** @throws Refusal unknown-caller for whatever is not a living token of ours, token-stale when the rights have changed since (ACC-04) */
  async callerOf(token: string): Promise<PersonCaller> {
    const { caller, mintedAt } = await this.verifiedOf(token);
    const missed = this.leastVersions.known();
    if (missed) await missed;
    if (!this.leastVersions.isOutdated(caller, mintedAt)) return caller;
    throw new Refusal('token-stale', 'The rights have changed since this token was minted');
  }

  private async verifiedOf(token: string): Promise<Verified> {
    const known = this.verified.get(token);
    if (known && known.expires > Date.now()) return known;
    const claims = await this.claimsOf(token);
    const verified = { caller: callerOfClaims(claims), mintedAt: claims.iat, expires: claims.exp * 1000 };
    if (this.verified.size >= KEPT) this.verified.clear();
    this.verified.set(token, verified);
    return verified;
  }

  private async claimsOf(token: string): Promise<TokenClaims> {
    if (!this.keys) await this.ask();
    try {
      return await this.verify(token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey) || Date.now() - this.askedAt < ASK_EVERY_MS)
        throw unknown(error);
    }
    await this.ask();
    return this.verify(token).catch((error: unknown) => {
      throw unknown(error);
    });
  }

  private async verify(token: string): Promise<TokenClaims> {
    if (!this.keys) throw new Error('no token keys');
    const { payload } = await jwtVerify(token, this.keys, {
      algorithms: ['ES256'],
      issuer: 'parta',
      audience: 'parta',
      typ: 'at+jwt',
      clockTolerance: 30,
    });
    return TokenClaims.parse(payload);
  }

  private ask(): Promise<void> {
    this.asking ??= this.fetchKeys()
      .then((keys) => {
        this.keys = createLocalJWKSet(keys);
        this.askedAt = Date.now();
      })
      .finally(() => {
        this.asking = undefined;
      });
    return this.asking;
  }
}

function unknown(cause: unknown): Refusal {
  if (cause instanceof Refusal) return cause;
  return new Refusal('unknown-caller', cause instanceof Error ? cause.message : 'not a token of ours');
}

const STRENGTH = { 'parta:1': 1, 'parta:2': 2, 'parta:3': 3 } as const;

function callerOfClaims({ sub, pid, sid, role, sch, kids, tg = [], acr, av }: TokenClaims): PersonCaller {
  const strength = STRENGTH[acr];
  const grants = tg.map(({ c, s, u }) => ({ childId: c, scopes: s, ends: new Date(u * 1000).toISOString() }));
  return {
    kind: 'person',
    personId: pid,
    accountId: sub,
    sessionId: sid,
    role,
    schoolIds: sch,
    children: kids,
    grants,
    strength,
    accessVersion: av,
  };
}
