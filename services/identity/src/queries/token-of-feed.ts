import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { Refusal, TokenOfFeed, type TokenOfFeedAnswer } from '@parta/contracts';
import { TokenMint } from '../adapters/token-mint.ts';
import { Vault } from '../adapters/vault.ts';
import { rightsOfFeed } from '../domain/calendar-feed.ts';
import { cityDay } from '../domain/city-day.ts';
import { tokenClaims } from '../domain/token-claims.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class TokenOfFeedHandler {
  constructor(
    private readonly vault: Vault,
    private readonly mint: TokenMint,
  ) {}

  /** The same statements run for an address nobody ever had: how long the refusal takes tells nothing. */
  @Answers(TokenOfFeed)
  @Access('public')
  async tokenOfFeed({ secret }: TokenOfFeed, { store, now }: Reading): Promise<TokenOfFeedAnswer> {
    const feed = await store.calendarFeeds.ofSecret(this.vault.hashOfSecret(secret));
    const personId = feed?.personId ?? NOBODY;
    // The version before the rights: a change in between makes the token older than it is, never newer.
    const account = await store.accounts.find(personId);
    const [facts, key] = await Promise.all([store.facts.of(personId), store.tokenKeys.active()]);
    const at = { now: Date.parse(now), day: cityDay(now) };
    const rights = feed && rightsOfFeed(feed, facts, at);
    if (!feed || !rights || !account || !key) throw new Refusal('not-found', 'No such calendar');
    const holder = { ...feed, strength: 1 as const, amr: ['feed'], authTime: feed.openedAt, absoluteUntil: feed.until };
    const claims = tokenClaims(holder, rights, account.accessVersion, Math.floor(at.now / 1000));
    return { token: await this.mint.sign(claims, key), pupilId: feed.pupilId };
  }
}

const NOBODY = '00000000-0000-0000-0000-000000000000';
