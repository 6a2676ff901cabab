import { Hears } from '@parta/bus';
import { TeachingAssigned } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import { ofTeaching } from '../domain/memberships.ts';
import type { Hearing } from '../store/store.ts';

@Controller()
export class TeachingAssignedHandler {
  @Hears(TeachingAssigned)
  async teachingAssigned(group: TeachingAssigned, { store }: Hearing): Promise<void> {
    await store.roster.replace(`teaching:${group.groupId}`, group.ver, ofTeaching(group));
  }
}
