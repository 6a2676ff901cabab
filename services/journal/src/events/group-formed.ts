import { Controller } from '@nestjs/common';
import { Hears } from '@parta/bus';
import { GroupFormed } from '@parta/contracts';
import type { Hearing } from '../store/store.ts';

@Controller()
export class GroupFormedHandler {
  @Hears(GroupFormed)
  async groupFormed({ groupId: id, ...group }: GroupFormed, { store }: Hearing): Promise<void> {
    await store.groups.put({ id, ...group });
  }
}
