import { Hears } from '@parta/bus';
import { SchoolRegistered } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import type { Hearing } from '../store/store.ts';

/** The zone of a school says which day it is there when a week is signed. */
@Controller()
export class SchoolRegisteredHandler {
  @Hears(SchoolRegistered)
  async schoolRegistered({ schoolId, timeZone }: SchoolRegistered, { store }: Hearing): Promise<void> {
    await store.schools.put(schoolId, timeZone);
  }
}
