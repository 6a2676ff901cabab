import { Hears } from '@parta/bus';
import { GuardianshipVerified } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import type { Hearing } from '../store/store.ts';

@Controller()
export class GuardianshipVerifiedHandler {
  @Hears(GuardianshipVerified)
  async guardianshipVerified(relation: GuardianshipVerified, { store }: Hearing): Promise<void> {
    await store.roster.putRelation(relation);
  }
}
