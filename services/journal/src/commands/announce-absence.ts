import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { AbsenceAnnounced, AnnounceAbsence, type AnnounceAbsenceAnswer } from '@parta/contracts';
import { absenceAnnounced } from '../domain/absences/absence-notice.ts';
import { announceAbsence, mayAnnounce } from '../domain/absences/announce-absence.ts';
import { schoolsOf } from '../domain/lesson-writing.ts';
import type { Unit } from '../store/store.ts';

@Controller()
export class AnnounceAbsenceHandler {
  @Answers(AnnounceAbsence)
  @Access('absence.announce')
  async announceAbsence(wanted: AnnounceAbsence, { store, say, caller, now }: Unit): Promise<AnnounceAbsenceAnswer> {
    const pupil = await store.pupils.atHand(wanted.pupilId, schoolsOf(caller), now);
    mayAnnounce(pupil, caller);
    const standing = await store.notices.meeting([wanted.pupilId], wanted);
    const notice = announceAbsence(pupil, standing, wanted, { caller, now });
    await store.notices.add(notice);
    say(AbsenceAnnounced, absenceAnnounced(notice));
    return { status: notice.status, decider: notice.decider, ver: notice.ver };
  }
}
