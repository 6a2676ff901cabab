import { Controller, Inject, Module } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { CONFIG } from '@parta/bus/client';
import {
  AddressOfContact,
  type AddressOfContactAnswer,
  ProlongSession,
  RecentAccessRaises,
  type RecentAccessRaisesAnswer,
  Refusal,
  TokenKeys,
  type TokenKeysAnswer,
  TokenOfSession,
  type TokenOfSessionAnswer,
} from '@parta/contracts';
import { defineService } from '@parta/runtime';
import { defineDatabase } from '@parta/store';
import { z } from 'zod';
import { TestKey } from '../field/test-key.ts';
import { roster } from '../roster/roster.ts';
import { sessionOf } from './family-session.ts';

const config = z.object({
  PARTA_CITY_DAY: z.string().describe('the day the small city lives around'),
  PARTA_TEST_KEY: z.string().describe('the private key of the tests, a JWK as JSON'),
});

@Controller()
class IdentityStandIn {
  private readonly key: TestKey;

  constructor(@Inject(CONFIG) { PARTA_TEST_KEY }: z.infer<typeof config>) {
    this.key = new TestKey(PARTA_TEST_KEY);
  }

  @Answers(TokenKeys)
  @Access('service')
  async tokenKeys(): Promise<TokenKeysAnswer> {
    return { keys: [{ ...this.key.publicKey }] };
  }

  @Answers(TokenOfSession)
  @Access('public')
  async tokenOfSession({ session }: { session: string }): Promise<TokenOfSessionAnswer> {
    return sessionOf(this.key, session);
  }

  /** Sessions of the small city do not end. */
  @Answers(ProlongSession)
  @Access('public')
  async prolongSession(): Promise<void> {}

  @Answers(RecentAccessRaises)
  @Access('service')
  async recentAccessRaises(): Promise<RecentAccessRaisesAnswer> {
    return { raises: [] };
  }

  @Answers(AddressOfContact)
  @Access('service')
  async addressOfContact({ contactId }: { contactId: string }): Promise<AddressOfContactAnswer> {
    const families = roster('2026-09-01').flatMap(({ groups }) => groups.flatMap((group) => group.families));
    const family = families.find((each) => each.contactId === contactId);
    if (!family) throw new Refusal('not-found', 'No such contact');
    return { personId: family.guardianId, kind: 'email', address: `${family.guardianId}@families.test` };
  }
}

@Module({ controllers: [IdentityStandIn] })
class IdentityModule {}

/** Keys of tokens the tests sign themselves, and proved addresses; log, relay and bus are the real ones. */
export const identity = defineService({
  name: 'identity',
  database: defineDatabase({ name: 'identity', rows: [], migrations: [], open: () => ({}) }),
  module: IdentityModule,
  config,
});
