import { Controller } from '@nestjs/common';
import { type HeardFact, HearsMany } from '@parta/bus';
import { GuardianshipVerified } from '@parta/contracts';
import { tellRaised } from '../domain/access-raised.ts';
import { newestFacts } from '../domain/newest-facts.ts';
import type { Hearing } from '../store/store.ts';

@Controller()
export class GuardianshipVerifiedHandler {
  /** Whether it begins, ends or is restricted: the rights of the adult, and of whom they trusted, are others from now on. */
  @HearsMany(GuardianshipVerified)
  async guardianshipVerified(facts: HeardFact<GuardianshipVerified>[], { store, ...voice }: Hearing): Promise<void> {
    const newest = newestFacts(
      facts.map(({ data }) => data),
      ({ guardianshipId }) => guardianshipId,
    );
    const changed = await store.facts.putGuardianships(newest);
    const trusted = await store.accessGrants.trustedFor(changed);
    tellRaised(await store.accounts.raise([...changed, ...trusted]), voice);
  }
}
