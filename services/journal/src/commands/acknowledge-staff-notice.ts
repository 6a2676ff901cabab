import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { AcknowledgeStaffNotice, Refusal } from '@parta/contracts';
import { personOf } from '../domain/journal-reading.ts';
import { schoolsOf } from '../domain/lesson-writing.ts';
import { isFor } from '../domain/notices/staff-notice.ts';
import type { Unit } from '../store/store.ts';

@Controller()
export class AcknowledgeStaffNoticeHandler {
  @Answers(AcknowledgeStaffNotice)
  @Access('staffNotice.read')
  async acknowledgeStaffNotice({ noticeId }: AcknowledgeStaffNotice, { store, caller, now }: Unit): Promise<void> {
    const notice = await store.staffNotices.atHand(noticeId, schoolsOf(caller));
    const reader = await store.readers.of(caller, notice.schoolId, now);
    if (!isFor(notice, reader)) throw new Refusal('not-found', 'No such notice');
    await store.staffNotices.addReading({ noticeId, personId: personOf(caller), at: new Date(now) });
  }
}
