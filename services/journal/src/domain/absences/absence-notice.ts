import type { AbsenceAnnounced, AbsencesOfClassAnswer, AbsenceStatus, AnnounceAbsence, Role } from '@parta/contracts';
import type { AttendanceCode } from '@parta/school';

/** What somebody did to a notice, and when. Nothing is ever taken out of the list. */
export type NoticeStep = { status: AbsenceStatus; by: string | null; role: Role | null; at: string };

/** Days a pupil will be away, both included, with everything that became of it, oldest first. */
export type AbsenceNotice = {
  id: string;
  schoolId: string;
  pupilId: string;
  from: string;
  until: string;
  kind: AnnounceAbsence['kind'];
  decider: AbsenceAnnounced['decider'];
  status: AbsenceStatus;
  steps: NoticeStep[];
  ver: number;
};

export function stepped(notice: AbsenceNotice, step: NoticeStep): AbsenceNotice {
  return { ...notice, status: step.status, steps: [...notice.steps, step], ver: notice.ver + 1 };
}

/**
 * What a lesson on the day is to be offered with. Leave nobody has granted yet is an absence without a known reason; what was declined or
 * withdrawn expects the pupil in school.
 */
export function codeOfNotice({ kind, status }: Pick<AbsenceNotice, 'kind' | 'status'>): AttendanceCode | null {
  if (status === 'withdrawn' || status === 'declined') return null;
  if (kind === 'ill') return 'ill';
  return status === 'granted' ? 'excused' : 'absent';
}

export function absenceAnnounced(notice: AbsenceNotice): AbsenceAnnounced {
  const { id: noticeId, schoolId, pupilId, from, until, status, decider, steps, ver } = notice;
  return { schoolId, noticeId, pupilId, from, until, status, decider, by: steps.at(-1)?.by ?? null, ver };
}

export function noticeLine(notice: AbsenceNotice): AbsencesOfClassAnswer['notices'][number] {
  const { id: noticeId, pupilId, from, until, kind, decider, status, steps, ver } = notice;
  const [first, ...later] = steps;
  const last = later.at(-1) ?? (status === 'granted' ? first : undefined);
  return {
    ...{ noticeId, pupilId, from, until, kind, decider, status, ver },
    ...{ by: first?.by ?? null, byRole: first?.role ?? null, at: first?.at ?? '' },
    ...{ decidedBy: last?.by ?? null, decidedAt: last?.at ?? null },
  };
}
