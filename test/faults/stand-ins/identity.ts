import { Controller, Inject, Module } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { CONFIG } from '@parta/bus/client';
import {
  AddressOfContact,
  type AddressOfContactAnswer,
  Refusal,
  TokenKeys,
  type TokenKeysAnswer,
} from '@parta/contracts';
import { defineService } from '@parta/runtime';
import { defineDatabase } from '@parta/store';
import { z } from 'zod';
import { roster } from '../roster/roster.ts';

const config = z.object({
  PARTA_CITY_DAY: z.string().describe('the day the small city lives around'),
  PARTA_TEST_KEY: z.string().describe('the public key the tests sign tokens for, a JWK as JSON'),
});

@Controller()
class IdentityStandIn {
  constructor(@Inject(CONFIG) private readonly settings: z.infer<typeof config>) {}

  @Answers(TokenKeys)
  @Access('service')
  async tokenKeys(): Promise<TokenKeysAnswer> {
    return { keys: [JSON.parse(this.settings.PARTA_TEST_KEY) as Record<string, unknown>] };
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
