import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { RequestUnlock } from '@parta/contracts';
import { requestUnlock } from '../domain/closing/unlock.ts';
import { schoolsOf } from '../domain/lesson-writing.ts';
import type { Unit } from '../store/store.ts';

@Controller()
export class RequestUnlockHandler {
  @Answers(RequestUnlock)
  @Access('unlock.request')
  async requestUnlock(wanted: RequestUnlock, { store, caller, now }: Unit): Promise<void> {
    const group = await store.groups.lock(wanted.groupId, schoolsOf(caller));
    const standing = await store.closings.unlocksOfGroup(group);
    const today = await store.schools.dayAt(group.schoolId, now);
    await store.closings.save(requestUnlock(group, standing, wanted, { caller, now, today }));
  }
}
