import { can } from '@parta/access';
import { actorOf, type AttendanceRecorded, type Caller, type ExcuseAbsences, Refusal } from '@parta/contracts';
import { addDays, ATTENDANCE_MEANINGS, type AttendanceCode, settingOn } from '@parta/school';
import type { Attendance } from '../attendance.ts';
import type { Lesson } from '../lesson.ts';
import { factsOf } from '../lesson-writing.ts';
import { fitDays } from './announce-absence.ts';
import type { PupilAtHand } from './pupil-at-hand.ts';

/** What stands about the pupil in one lesson, held until the transaction ends. */
export type Absence = { lesson: Lesson; subject: string; code: AttendanceCode; minutes: number | null; ver: number };

export type Excuse = Omit<ExcuseAbsences, 'excuseId'> & { id: string; schoolId: string; by: string | null; at: string };

/** A lesson with its new entry, and the code that stood there. */
export type Excused = { lesson: Lesson; subject: string; entry: Attendance; was: AttendanceCode };

type Author = { caller: Caller; now: string; ownChildren: string[] };

const CODES = { ill: 'ill', excused: 'excused', unexcused: 'truant' } as const;

/** Asked before anything of the pupil is read. @throws not-found where the caller does not lead the pupil's class */
export function assertLeads(pupil: PupilAtHand, caller: Caller): void {
  if (!can(caller, 'absence.excuse', pupil)) throw new Refusal('not-found', 'No such pupil');
}

/** @throws own-child, absence-days-wrong */
export function mayExcuse(pupil: PupilAtHand, { from, until }: ExcuseAbsences, { ownChildren }: Author): void {
  if (ownChildren.includes(pupil.pupilId)) throw new Refusal('own-child', 'Nobody excuses the own child');
  fitDays({ from, until });
}

/**
 * Every absence of the pupil in the range gets the reason; lateness, exemption and free attendance are no absence to clear.
 * All of them or none: one that is closed by its age closes the whole (`closing.excuseDays`).
 * @throws no-absence, excuse-closed
 */
export function excuseAbsences(
  pupil: PupilAtHand,
  entries: Absence[],
  { kind }: ExcuseAbsences,
  { caller, now: at }: Author,
): Excused[] {
  const absences = entries.filter(({ code }) => isToClear(code));
  if (absences.length === 0) throw new Refusal('no-absence', 'Nothing to excuse');
  stillOpen(pupil, absences);
  const code = CODES[kind];
  const changing = absences.filter((absence) => absence.code !== code);
  return changing.map(({ lesson, subject, code: was, minutes, ver }) => {
    const entry = { pupilId: pupil.pupilId, code, minutes, by: actorOf(caller), at, ver: ver + 1 };
    return { lesson: { ...lesson, attendanceVer: lesson.attendanceVer + 1, touched: true }, subject, entry, was };
  });
}

function isToClear(code: AttendanceCode): boolean {
  const { presence, reason } = ATTENDANCE_MEANINGS[code];
  return presence === 'absent' && reason !== 'free';
}

function stillOpen({ settings, today }: PupilAtHand, absences: Absence[]): void {
  for (const { lesson } of absences) {
    const days = settingOn(settings, 'closing.excuseDays', lesson.day);
    if (days === 'none' || today <= addDays(lesson.day, days)) continue;
    const earliest = addDays(today, -days);
    throw new Refusal('excuse-closed', `Closed before ${earliest}`, { earliest });
  }
}

export function attendanceExcused({ lesson, subject, entry, was }: Excused): AttendanceRecorded {
  const { pupilId, code, minutes, by, ver } = entry;
  const facts = factsOf({ lesson, group: { subject } });
  const pupils = [{ pupilId, code, was, minutes, ver }];
  return { ...facts, checked: lesson.checked, by, pupils, ver: lesson.attendanceVer };
}
