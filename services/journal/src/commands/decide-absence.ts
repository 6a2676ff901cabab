import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { AbsenceAnnounced, DecideAbsence, type DecideAbsenceAnswer } from '@parta/contracts';
import { absenceAnnounced } from '../domain/absences/absence-notice.ts';
import { decideAbsence } from '../domain/absences/decide-absence.ts';
import { schoolsOf } from '../domain/lesson-writing.ts';
import type { Unit } from '../store/store.ts';

@Controller()
export class DecideAbsenceHandler {
  @Answers(DecideAbsence)
  @Access('absence.decide')
  async decideAbsence(wanted: DecideAbsence, { store, say, caller, now }: Unit): Promise<DecideAbsenceAnswer> {
    const standing = await store.notices.atHand(wanted.noticeId);
    const pupil = await store.pupils.atHand(standing.pupilId, schoolsOf(caller), now);
    const notice = decideAbsence(pupil, standing, wanted, { caller, now });
    await store.notices.save(notice);
    say(AbsenceAnnounced, absenceAnnounced(notice));
    return { status: notice.status, ver: notice.ver };
  }
}
