import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { NoticesForMe, type NoticesForMeAnswer } from '@parta/contracts';
import { personOf } from '../domain/journal-reading.ts';
import { schoolsOf } from '../domain/lesson-writing.ts';
import { isFor, noticeText } from '../domain/notices/staff-notice.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class NoticesForMeHandler {
  @Answers(NoticesForMe)
  @Access('staffNotice.read')
  async noticesForMe(_: unknown, { store, caller, now }: Reading): Promise<NoticesForMeAnswer> {
    const unread = await store.staffNotices.unread(schoolsOf(caller), personOf(caller), now);
    const schoolIds = [...new Set(unread.map(({ schoolId }) => schoolId))];
    const readers = await Promise.all(schoolIds.map((schoolId) => store.readers.of(caller, schoolId, now)));
    const bySchool = new Map(schoolIds.map((schoolId, at) => [schoolId, readers[at]]));
    const own = unread.filter((notice) => {
      const reader = bySchool.get(notice.schoolId);
      return reader !== undefined && isFor(notice, reader);
    });
    return { notices: own.map(noticeText) };
  }
}
