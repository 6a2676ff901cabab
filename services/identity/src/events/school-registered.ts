import { Controller } from '@nestjs/common';
import { Hears } from '@parta/bus';
import { SchoolRegistered } from '@parta/contracts';
import type { Hearing } from '../store/store.ts';

@Controller()
export class SchoolRegisteredHandler {
  @Hears(SchoolRegistered)
  async schoolRegistered({ schoolId, title }: SchoolRegistered, { store }: Hearing): Promise<void> {
    await store.schools.put({ schoolId, title });
  }
}
