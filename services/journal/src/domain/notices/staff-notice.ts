import { can } from '@parta/access';
import { type Caller, Refusal, type StaffNoticesAnswer, type WriteStaffNotice } from '@parta/contracts';
import { personOf, type Reader } from '../journal-reading.ts';

/** A message of the administration to the staff of a school. Its text never changes: what was read is what was written. */
export type StaffNotice = {
  id: string;
  schoolId: string;
  text: string;
  audience: WriteStaffNotice['audience'];
  until: string;
  by: string | null;
  at: Date;
  withdrawnBy: string | null;
  withdrawnAt: Date | null;
};

/** Who acknowledged a notice, and when. */
export type NoticeReading = { noticeId: string; personId: string; at: Date };

/** @throws not-found when the staff of the school is not the caller's to write to */
export function mayWriteNotices(caller: Caller, schoolId: string): void {
  if (!can(caller, 'staffNotice.write', { schoolId })) throw new Refusal('not-found', 'No such school');
}

/** @throws staff-notice-over when nobody would ever see it */
export function mayBeShown({ until }: Pick<WriteStaffNotice, 'until'>, today: string): void {
  if (until < today) throw new Refusal('staff-notice-over', 'Its last day is over', { today });
}

/** True when the notice is for the reader: class teachers count in whichever role they work, and nobody reads the own one. */
export function isFor({ schoolId, audience, by }: StaffNotice, { caller, ledClassIds }: Reader): boolean {
  if (caller.kind !== 'person' || !can(caller, 'staffNotice.read', { schoolId }) || by === personOf(caller))
    return false;
  const leads = caller.role === 'classTeacher' || ledClassIds.length > 0;
  const isMeant = { staff: true, teachers: leads || caller.role === 'subjectTeacher', classTeachers: leads };
  return isMeant[audience];
}

export const noticeText = ({ id: noticeId, text, until, by, at }: StaffNotice) => {
  return { noticeId, text, until, by, at: at.toISOString() };
};

/** @param readings of this notice and others, oldest first */
export function noticeWithReadings(
  notice: StaffNotice,
  readings: NoticeReading[],
): StaffNoticesAnswer['notices'][number] {
  const own = readings.filter(({ noticeId }) => noticeId === notice.id);
  return {
    ...noticeText(notice),
    audience: notice.audience,
    withdrawnAt: notice.withdrawnAt?.toISOString() ?? null,
    acknowledged: own.map(({ personId, at }) => ({ personId, at: at.toISOString() })),
  };
}
