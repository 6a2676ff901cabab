import { Controller } from '@nestjs/common';
import { Hears } from '@parta/bus';
import { GuardianshipVerified } from '@parta/contracts';
import type { Hearing } from '../store/store.ts';

@Controller()
export class GuardianshipVerifiedHandler {
  @Hears(GuardianshipVerified)
  async guardianshipVerified(
    { guardianshipId: id, schoolId, adultId, childId, from, until, ver }: GuardianshipVerified,
    { store }: Hearing,
  ): Promise<void> {
    await store.guardianships.put({ id, schoolId, adultId, childId, from, until, ver });
  }
}
