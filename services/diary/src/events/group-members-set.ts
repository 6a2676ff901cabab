import { Hears } from '@parta/bus';
import { GroupMembersSet, WeekChanged } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import { revOf } from '../domain/rev.ts';
import type { Hearing } from '../store/store.ts';

@Controller()
export class GroupMembersSetHandler {
  @Hears(GroupMembersSet)
  async groupMembersSet(members: GroupMembersSet, { store, signal, heard, now }: Hearing): Promise<void> {
    await store.turns.of(heard.key);
    const pupilIds = await store.groups.putMembers(members, now);
    if (heard.isUnread) return;

    await store.turns.ofPupils(pupilIds, heard.key);
    await store.weeks.forget(pupilIds);
    for (const pupilId of pupilIds) signal(WeekChanged, { pupilId, monday: null, rev: revOf([{ heard }]) });
  }
}
