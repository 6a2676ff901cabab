import { Hears } from '@parta/bus';
import { GroupFormed } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import type { Hearing } from '../store/store.ts';

@Controller()
export class GroupFormedHandler {
  @Hears(GroupFormed)
  async groupFormed(group: GroupFormed, { store }: Hearing): Promise<void> {
    await store.roster.putGroup(group);
  }
}
