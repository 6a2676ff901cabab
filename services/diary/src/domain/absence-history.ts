import type { AbsenceGroup, AbsenceHistoryAnswer } from '@parta/contracts';
import {
  type AbsenceCounts,
  absenceCounts,
  ATTENDANCE_MEANINGS,
  type DatedSetting,
  missedBecause,
} from '@parta/school';
import { catchUp, type Taught } from './catch-up.ts';
import { type CodedLesson, hasCode, type OwnLesson, ownLessons, type SchoolLesson } from './own-lessons.ts';
import type { Attendance, Membership } from './rows.ts';
import type { SettingsBySchool } from './settings.ts';

/** What a pupil's absences of some days are made of; settings by school, attendance and marks of this pupil alone. */
export type AbsenceRows = Taught & {
  lessons: SchoolLesson[];
  memberships: Membership[];
  attendance: Attendance[];
  settings: SettingsBySchool;
};

/** The unexplained and the unexcused stand first (F-091). */
const ORDER: readonly AbsenceGroup[] = ['unexplained', 'unexcused', 'ill', 'excused', 'late', 'partly', 'unchecked'];

/** A pupil's absences by group, counted as the journal counts them, and what was taught in the lessons missed. */
export function absenceHistory(rows: AbsenceRows): Omit<AbsenceHistoryAnswer, 'periods'> {
  const own = ownLessons(rows.lessons, rows.memberships, rows.attendance);
  const settingsOf = ({ schoolId }: { schoolId: string }) => rows.settings.get(schoolId) ?? [];
  const placed = own.filter(hasCode).map((lesson) => ({ lesson, groups: groupsOf(lesson, settingsOf(lesson)) }));
  const missed = placed.filter(({ groups }) => groups.some((group) => MISSED.has(group)));
  return {
    counts: countsBySchool(own, settingsOf),
    groups: ORDER.map((group) => ({
      group,
      lessons: placed.filter(({ groups }) => groups.includes(group)).map(({ lesson }) => entryOf(lesson)),
    }))
      .filter(({ lessons }) => lessons.length > 0)
      .map(({ group, lessons }) => ({ group, lessons: lessons.toReversed() })),
    catchUp: catchUp(
      missed.map(({ lesson }) => lesson),
      rows,
    ),
  };
}

const MISSED: ReadonlySet<AbsenceGroup> = new Set(['unexplained', 'unexcused', 'ill', 'excused', 'unchecked']);

/** Free attendance and exemption stand in no group: nobody was missed. */
function groupsOf(lesson: CodedLesson, settings: readonly DatedSetting[]): AbsenceGroup[] {
  const { code, checked } = lesson;
  const { presence, reason } = ATTENDANCE_MEANINGS[code];
  const isAway = presence === 'absent' && reason !== 'free';
  if (!checked) return isAway ? ['unchecked'] : [];
  const missed = missedBecause(lesson, settings);
  const late: AbsenceGroup[] = code === 'late' ? ['late'] : [];
  if (missed !== null) return [missed, ...late];
  return isAway ? ['partly'] : late;
}

/** Each school counts its own lessons by its own settings. */
function countsBySchool(
  own: readonly OwnLesson[],
  settingsOf: (lesson: { schoolId: string }) => readonly DatedSetting[],
): AbsenceCounts {
  const schoolIds = [...new Set(own.map(({ schoolId }) => schoolId))];
  return schoolIds
    .map((schoolId) =>
      absenceCounts(
        own.filter((lesson) => lesson.schoolId === schoolId),
        settingsOf({ schoolId }),
      ),
    )
    .reduce(added, absenceCounts([], []));
}

function added(sum: AbsenceCounts, one: AbsenceCounts): AbsenceCounts {
  const names = Object.keys(sum) as (keyof AbsenceCounts)[];
  return Object.fromEntries(names.map((name) => [name, sum[name] + one[name]])) as AbsenceCounts;
}

type Entry = AbsenceHistoryAnswer['groups'][number]['lessons'][number];

function entryOf({ lessonId, day, number, subject, code, minutes }: CodedLesson): Entry {
  return { lessonId, day, number, subject, code, minutes };
}
