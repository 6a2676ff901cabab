import { Controller } from '@nestjs/common';
import { Hears } from '@parta/bus';
import { GroupMembersSet } from '@parta/contracts';
import type { Hearing } from '../store/store.ts';

@Controller()
export class GroupMembersSetHandler {
  @Hears(GroupMembersSet)
  async groupMembersSet(list: GroupMembersSet, { store }: Hearing): Promise<void> {
    await store.groups.putMembers(list);
  }
}
