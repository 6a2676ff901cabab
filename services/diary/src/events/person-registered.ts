import { Hears } from '@parta/bus';
import { PersonRegistered } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import type { Hearing } from '../store/store.ts';

/** Of pupils only, and of their age only the day from which they keep their portfolio themselves. */
@Controller()
export class PersonRegisteredHandler {
  @Hears(PersonRegistered)
  async personRegistered(person: PersonRegistered, { store }: Hearing): Promise<void> {
    if (person.kinds.includes('pupil')) await store.pupils.putAge(person);
  }
}
