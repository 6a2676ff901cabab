import { Hears } from '@parta/bus';
import { GroupFormed } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import type { Hearing } from '../store/store.ts';

/** The card of a group decides about averages only, which are made when they are asked for. */
@Controller()
export class GroupFormedHandler {
  @Hears(GroupFormed)
  async groupFormed(group: GroupFormed, { store }: Hearing): Promise<void> {
    await store.groups.put(group);
  }
}
