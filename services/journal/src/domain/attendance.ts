import { actorOf, type AttendanceRecorded, type Caller, type RecordAttendance, Refusal } from '@parta/contracts';
import { type AttendanceLetter, attendanceLetters, type DatedSetting, settingOn } from '@parta/school';
import type { Change } from './closing/late-change.ts';
import type { Lesson, LessonAtHand } from './lesson.ts';
import { factsOf, mayWrite, onlyPupilsOfLesson, onSchoolDay, statusOf } from './lesson-writing.ts';

type Code = RecordAttendance['pupils'][number]['code'];

/** What is known of a pupil at a lesson. Without a code the pupil was there, once the roll was called. */
export type Attendance = {
  pupilId: string;
  code: Code;
  minutes: number | null;
  by: string | null;
  at: string;
  ver: number;
};

type Author = { caller: Caller; now: string };
/** What stands in a lesson whose roll is about to be called. */
export type Roll = { standing: Attendance[]; ownChildren: string[] };

/**
 * The attendance of the lesson after what the caller recorded: all rows asked for, and those that changed.
 * @throws forbidden, lesson-cancelled, not-a-school-day, pupil-not-in-lesson, own-child, changed-meanwhile
 */
export function recordAttendance(
  at: LessonAtHand,
  { standing, ownChildren }: Roll,
  { pupils }: RecordAttendance,
  author: Author,
): { rows: Attendance[]; changed: Attendance[] } {
  mayWrite(author.caller, 'attendance.write', at);
  onSchoolDay(at);
  const ids = pupils.map(({ pupilId }) => pupilId);
  onlyPupilsOfLesson(at, ids, ownChildren);
  const before = new Map(standing.map((row) => [row.pupilId, row]));
  noConflict(pupils, before);
  const rows = pupils.map((wanted) => recorded(wanted, before.get(wanted.pupilId), author));
  return { rows, changed: rows.filter((row) => row !== before.get(row.pupilId)) };
}

function noConflict(pupils: RecordAttendance['pupils'], before: Map<string, Attendance>): void {
  const ids = pupils.map(({ pupilId }) => pupilId);
  const twice = ids.findIndex((id, index) => ids.indexOf(id) !== index);
  if (twice >= 0) throw new Refusal('malformed', 'One pupil twice', { fault: `pupils.${twice}` });
  const stale = pupils.filter(({ pupilId, ver }) => (before.get(pupilId)?.ver ?? 0) !== ver);
  if (stale.length === 0) return;
  const standing = stale.map(({ pupilId }) => before.get(pupilId) ?? { pupilId, code: null, ver: 0 });
  throw new Refusal('changed-meanwhile', 'Somebody was faster', { pupils: standing });
}

function recorded(
  { pupilId, code, minutes }: RecordAttendance['pupils'][number],
  before: Attendance | undefined,
  { caller, now }: Author,
): Attendance {
  const isSame = before !== undefined && before.code === code && before.minutes === minutes;
  return isSame ? before : { pupilId, code, minutes, by: actorOf(caller), at: now, ver: (before?.ver ?? 0) + 1 };
}

/** The lesson after its roll was called, or an absence entered ahead: kept once it is checked. */
export function checkedLesson(lesson: Lesson, checked: boolean): Lesson {
  const attendanceVer = lesson.attendanceVer + 1;
  return { ...lesson, checked, attendanceVer, touched: true, status: statusOf({ ...lesson, checked }) };
}

export function attendanceRecorded(
  at: LessonAtHand,
  changed: Attendance[],
  standing: Attendance[],
  by: string | null,
): AttendanceRecorded {
  const { checked, attendanceVer: ver } = at.lesson;
  const before = new Map(standing.map(({ pupilId, code }) => [pupilId, code]));
  const pupils = changed.map(({ pupilId, code, minutes, ver: version }) => {
    return { pupilId, code, was: before.get(pupilId) ?? null, minutes, ver: version };
  });
  return { ...factsOf(at), checked, by, pupils, ver };
}

/** The letters of the school's journal on a day (`attendance.codes`). */
export const lettersOn = (settings: DatedSetting[], day: string): AttendanceLetter[] =>
  attendanceLetters(settingOn(settings, 'attendance.codes', day));
/** Attendance as changes: the code before, and the code that stands now. A roll called without codes is one too. */
export function attendanceChanges(
  { id: aboutId, attendanceVer }: Lesson,
  changed: Attendance[],
  standing: Attendance[],
): Change[] {
  const before = new Map(standing.map(({ pupilId, code }) => [pupilId, code]));
  const codes = changed.map(({ pupilId, code, ver }): Change => {
    return { what: 'attendance', aboutId, pupilId, ver, was: before.get(pupilId) ?? '', value: code ?? '' };
  });
  const roll: Change = {
    what: 'attendance',
    aboutId,
    pupilId: null,
    ver: attendanceVer + 1,
    was: '',
    value: 'checked',
  };
  return codes.length > 0 ? codes : [roll];
}
