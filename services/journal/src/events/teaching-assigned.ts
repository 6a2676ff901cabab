import { Controller } from '@nestjs/common';
import { Hears } from '@parta/bus';
import { TeachingAssigned } from '@parta/contracts';
import type { Hearing } from '../store/store.ts';

@Controller()
export class TeachingAssignedHandler {
  @Hears(TeachingAssigned)
  async teachingAssigned(list: TeachingAssigned, { store }: Hearing): Promise<void> {
    await store.groups.putTeachers(list);
  }
}
