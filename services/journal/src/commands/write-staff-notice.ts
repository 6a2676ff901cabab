import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { actorOf, WriteStaffNotice } from '@parta/contracts';
import { mayBeShown, mayWriteNotices } from '../domain/notices/staff-notice.ts';
import type { Unit } from '../store/store.ts';

@Controller()
export class WriteStaffNoticeHandler {
  @Answers(WriteStaffNotice)
  @Access('staffNotice.write')
  async writeStaffNotice(wanted: WriteStaffNotice, { store, caller, now }: Unit): Promise<void> {
    const { noticeId: id, schoolId, text, audience, until } = wanted;
    mayWriteNotices(caller, schoolId);
    mayBeShown(wanted, await store.schools.dayAt(schoolId, now));
    const written = { by: actorOf(caller), at: new Date(now), withdrawnBy: null, withdrawnAt: null };
    await store.staffNotices.add({ id, schoolId, text: text.trim(), audience, until, ...written });
  }
}
