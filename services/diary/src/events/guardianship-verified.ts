import { Hears } from '@parta/bus';
import { GuardianshipVerified } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import type { Hearing } from '../store/store.ts';

/** Whose parent a class teacher is: they record nothing of the own child. */
@Controller()
export class GuardianshipVerifiedHandler {
  @Hears(GuardianshipVerified)
  async guardianshipVerified(guardianship: GuardianshipVerified, { store }: Hearing): Promise<void> {
    await store.guardianships.put(guardianship);
  }
}
