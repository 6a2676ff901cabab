import { Controller } from '@nestjs/common';
import { Hears } from '@parta/bus';
import { PersonRegistered } from '@parta/contracts';
import type { Hearing } from '../store/store.ts';

@Controller()
export class PersonRegisteredHandler {
  /** Of pupils only: from when they speak for themselves. */
  @Hears(PersonRegistered)
  async personRegistered(
    { schoolId, personId: pupilId, kinds, adultFrom, ver }: PersonRegistered,
    { store }: Hearing,
  ): Promise<void> {
    if (kinds.includes('pupil')) await store.pupils.putAge({ schoolId, pupilId, adultFrom, ver });
  }
}
