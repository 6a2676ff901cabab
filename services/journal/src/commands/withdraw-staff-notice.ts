import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { actorOf, WithdrawStaffNotice } from '@parta/contracts';
import { schoolsOf } from '../domain/lesson-writing.ts';
import { mayWriteNotices } from '../domain/notices/staff-notice.ts';
import type { Unit } from '../store/store.ts';

@Controller()
export class WithdrawStaffNoticeHandler {
  @Answers(WithdrawStaffNotice)
  @Access('staffNotice.write')
  async withdrawStaffNotice({ noticeId }: WithdrawStaffNotice, { store, caller, now }: Unit): Promise<void> {
    const notice = await store.staffNotices.atHand(noticeId, schoolsOf(caller));
    mayWriteNotices(caller, notice.schoolId);
    if (notice.withdrawnAt === null) await store.staffNotices.withdraw(noticeId, actorOf(caller), new Date(now));
  }
}
