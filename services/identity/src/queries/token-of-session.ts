import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { type InputOf, Refusal, TokenOfSession, type TokenOfSessionAnswer } from '@parta/contracts';
import { TokenMint } from '../adapters/token-mint.ts';
import { Vault } from '../adapters/vault.ts';
import { cityDay } from '../domain/city-day.ts';
import { roleHeld, rolesOn } from '../domain/own-roles.ts';
import { rightsOf } from '../domain/rights.ts';
import { isLive, type Session } from '../domain/session.ts';
import { strengthAt } from '../domain/strength-at.ts';
import { tokenClaims } from '../domain/token-claims.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class TokenOfSessionHandler {
  constructor(
    private readonly vault: Vault,
    private readonly mint: TokenMint,
  ) {}

  @Answers(TokenOfSession)
  @Access('public')
  async tokenOfSession(
    { session: secret }: InputOf<typeof TokenOfSession>,
    { store, now }: Reading,
  ): Promise<TokenOfSessionAnswer> {
    const session = await store.sessions.ofSecret(this.vault.hashOfSecret(secret));
    if (session?.endReason === 'role-switched') throw new Refusal('ROLE-03', 'The role was switched in another tab');
    if (!session || !isLive(session, Date.parse(now))) throw new Refusal('AUTH-08', 'The session has ended');
    // The version before the rights: a change in between makes the token older than it is, never newer.
    const account = await store.accounts.find(session.personId);
    const [facts, key] = await Promise.all([store.facts.of(session.personId), store.tokenKeys.active()]);
    if (!account || !key) throw new Error('A session stands without its account or without a key to sign for it');
    const day = cityDay(now);
    const roles = rolesOn(day, facts);
    const role = roleHeld(roles, session);
    if (!role) throw new Refusal('AUTH-08', 'The role of the session has ended');
    const rights = rightsOf(role, session.personId, facts, day);
    const { schoolIds, children, grants } = rights;
    const claims = tokenClaims(session, rights, account.accessVersion, Math.floor(Date.parse(now) / 1000));
    const token = await this.mint.sign(claims, key);
    return {
      token,
      expiresAt: new Date(claims.exp * 1000).toISOString(),
      roles,
      ...{ schoolIds, children, grants },
      ...shown(session, account),
      strength: strengthAt(session.strength, claims.auth_time, claims.iat),
    };
  }
}

function shown({ personId, id, role }: Session, { accessVersion }: { accessVersion: number }) {
  return { personId, sessionId: id, role, accessVersion };
}
