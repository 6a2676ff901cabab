import { Hears } from '@parta/bus';
import { GroupMembersSet } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import { ofMembers } from '../domain/memberships.ts';
import type { Hearing } from '../store/store.ts';

@Controller()
export class GroupMembersSetHandler {
  @Hears(GroupMembersSet)
  async groupMembersSet(group: GroupMembersSet, { store }: Hearing): Promise<void> {
    await store.roster.replace(`members:${group.groupId}`, group.ver, ofMembers(group));
  }
}
