import { Controller } from '@nestjs/common';
import { type HeardFact, HearsMany } from '@parta/bus';
import { PupilEnrolled } from '@parta/contracts';
import { tellRaised } from '../domain/access-raised.ts';
import { newestFacts } from '../domain/newest-facts.ts';
import type { Hearing } from '../store/store.ts';

@Controller()
export class PupilEnrolledHandler {
  /** The schools of a guardian are those the children attend. */
  @HearsMany(PupilEnrolled)
  async pupilEnrolled(facts: HeardFact<PupilEnrolled>[], { store, ...voice }: Hearing): Promise<void> {
    const newest = newestFacts(
      facts.map(({ data }) => data),
      ({ personId, schoolId }) => `${personId} ${schoolId}`,
    );
    const changed = await store.facts.putEnrolments(newest);
    const guardians = await store.facts.guardiansOf(changed);
    const trusted = await store.accessGrants.trustedFor(changed);
    tellRaised(await store.accounts.raise([...changed, ...guardians, ...trusted]), voice);
  }
}
