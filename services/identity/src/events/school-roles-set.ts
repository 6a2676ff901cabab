import { Controller } from '@nestjs/common';
import { type HeardFact, HearsMany } from '@parta/bus';
import { SchoolRolesSet } from '@parta/contracts';
import { tellRaised } from '../domain/access-raised.ts';
import { newestFacts } from '../domain/newest-facts.ts';
import type { Hearing } from '../store/store.ts';

@Controller()
export class SchoolRolesSetHandler {
  @HearsMany(SchoolRolesSet)
  async schoolRolesSet(facts: HeardFact<SchoolRolesSet>[], { store, ...voice }: Hearing): Promise<void> {
    const newest = newestFacts(
      facts.map(({ data }) => data),
      ({ personId, schoolId }) => `${personId} ${schoolId}`,
    );
    const changed = await store.facts.putSchoolRoles(newest);
    tellRaised(await store.accounts.raise(changed), voice);
  }
}
