import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { StaffNotices, type StaffNoticesAnswer } from '@parta/contracts';
import { mayWriteNotices, noticeWithReadings } from '../domain/notices/staff-notice.ts';
import type { Reading } from '../store/store.ts';

/** As many as a page shows. */
const SHOWN = 100;

@Controller()
export class StaffNoticesHandler {
  @Answers(StaffNotices)
  @Access('staffNotice.write')
  async staffNotices({ schoolId }: StaffNotices, { store, caller, now }: Reading): Promise<StaffNoticesAnswer> {
    mayWriteNotices(caller, schoolId);
    const notices = await store.staffNotices.ofSchool(schoolId, SHOWN);
    const readings = await store.staffNotices.readingsOf(notices.map(({ id }) => id));
    const today = await store.schools.dayAt(schoolId, now);
    return { today, notices: notices.map((notice) => noticeWithReadings(notice, readings)) };
  }
}
