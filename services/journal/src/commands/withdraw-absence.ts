import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { AbsenceAnnounced, WithdrawAbsence, type WithdrawAbsenceAnswer } from '@parta/contracts';
import { absenceAnnounced } from '../domain/absences/absence-notice.ts';
import { withdrawAbsence } from '../domain/absences/decide-absence.ts';
import { schoolsOf } from '../domain/lesson-writing.ts';
import type { Unit } from '../store/store.ts';

@Controller()
export class WithdrawAbsenceHandler {
  @Answers(WithdrawAbsence)
  @Access('absence.announce')
  async withdrawAbsence(wanted: WithdrawAbsence, { store, say, caller, now }: Unit): Promise<WithdrawAbsenceAnswer> {
    const standing = await store.notices.atHand(wanted.noticeId);
    const pupil = await store.pupils.atHand(standing.pupilId, schoolsOf(caller), now);
    const notice = withdrawAbsence(pupil, standing, wanted, { caller, now });
    await store.notices.save(notice);
    say(AbsenceAnnounced, absenceAnnounced(notice));
    return { status: notice.status, ver: notice.ver };
  }
}
