import { can } from '@parta/access';
import { type AbsencesOfPupilAnswer, type Caller, Refusal } from '@parta/contracts';
import { absenceCounts, settingOn } from '@parta/school';
import { type AbsenceNotice, noticeLine } from './absence-notice.ts';
import { earliestDay, isMinorItself, MOST_DAYS } from './announce-absence.ts';
import { missedLessons } from './missed-lessons.ts';
import { type LessonsOfPupils, ownLessonsOf } from './own-lessons.ts';
import type { PupilAtHand } from './pupil-at-hand.ts';

/** @throws not-found for whom the pupil does not exist */
export function mayReadPupil(pupil: PupilAtHand, caller: Caller): void {
  if (!can(caller, 'absences.read', pupil)) throw new Refusal('not-found', 'No such pupil');
}

export function absencesOfPupil(
  pupil: PupilAtHand,
  caller: Caller,
  { taught, notices }: { taught: LessonsOfPupils; notices: AbsenceNotice[] },
): AbsencesOfPupilAnswer {
  const { pupilId, settings } = pupil;
  const own = ownLessonsOf(taught)(pupilId);
  return {
    pupilId,
    counts: absenceCounts(own, settings),
    missed: missedLessons(own),
    notices: notices.map(noticeLine),
    announce: announceOf(pupil, caller),
  };
}

function announceOf(pupil: PupilAtHand, caller: Caller): AbsencesOfPupilAnswer['announce'] {
  if (!can(caller, 'absence.announce', pupil) || isMinorItself(pupil, caller)) return null;
  const { settings, today } = pupil;
  return {
    earliest: earliestDay(pupil, caller),
    deadline: settingOn(settings, 'attendance.announceDeadline', today),
    leaveDays: settingOn(settings, 'attendance.leaveDays', today),
    mostDays: MOST_DAYS,
  };
}
