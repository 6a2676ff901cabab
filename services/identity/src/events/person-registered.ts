import { Controller } from '@nestjs/common';
import { type HeardFact, HearsMany } from '@parta/bus';
import { PersonRegistered } from '@parta/contracts';
import { tellRaised } from '../domain/access-raised.ts';
import { newestFacts } from '../domain/newest-facts.ts';
import type { Hearing } from '../store/store.ts';

@Controller()
export class PersonRegisteredHandler {
  /** A birthday decides for guardians, too. */
  @HearsMany(PersonRegistered)
  async personRegistered(facts: HeardFact<PersonRegistered>[], { store, ...voice }: Hearing): Promise<void> {
    const newest = newestFacts(
      facts.map(({ data }) => data),
      ({ personId }) => personId,
    );
    const changed = await store.facts.putPersons(newest);
    const guardians = await store.facts.guardiansOf(changed);
    const trusted = await store.accessGrants.trustedFor(changed);
    tellRaised(await store.accounts.raise([...changed, ...guardians, ...trusted]), voice);
  }
}
