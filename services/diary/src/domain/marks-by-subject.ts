import type { AttendanceCode, MarksOfPupilAnswer } from '@parta/contracts';
import { type DatedSetting, isOwed, settingOn } from '@parta/school';
import { averageOfMarks } from './average-of-marks.ts';
import { MISSED } from './missed.ts';
import { ascending } from './order.ts';
import type { Mark, SubjectGroup, Work } from './rows.ts';
import type { SettingsBySchool } from './settings.ts';

export type SubjectMark = Mark & { schoolId: string; groupId: string; subject: string; day: string } & Pick<
    Work,
    'weight' | 'counts' | 'typeTitle' | 'title'
  >;
export type SubjectAbsence = { groupId: string; day: string; code: AttendanceCode | null };
/** What the schools set, and the day on which it is asked what is still owed. */
export type Counting = { settings: SettingsBySchool; today: string };
/** What the school the pupil learns in set about what families see. */
export type Showing = { present: readonly DatedSetting[] };
type Subject = MarksOfPupilAnswer['subjects'][number];

/**
 * A pupil's subjects with marks and the exact average of each, where the school shows it (`diary.showAverage`). Journals of one
 * subject are added up unless their scales differ: marks of two scales never share an average.
 * @param groups every group a mark, an absence or a membership of these days belongs to, the present one last
 */
export function marksBySubject(
  groups: readonly SubjectGroup[],
  marks: readonly SubjectMark[],
  absences: readonly SubjectAbsence[],
  counting: Counting & Showing,
): Subject[] {
  return journalsOfSubjects(groups)
    .map((ofSubject) => subjectOf(ofSubject, marks, absences, counting))
    .toSorted((a, b) => ascending(a.subject, b.subject) || ascending(a.groupId, b.groupId));
}

/** The journals that are added up, each list the present one last. */
export function journalsOfSubjects(groups: readonly SubjectGroup[]): SubjectGroup[][] {
  const journals = new Map<string, SubjectGroup[]>();
  for (const group of groups) {
    const key = JSON.stringify([group.subject, group.scale]);
    journals.set(key, [...(journals.get(key) ?? []), group]);
  }
  return [...journals.values()];
}

function subjectOf(
  groups: SubjectGroup[],
  marks: readonly SubjectMark[],
  absences: readonly SubjectAbsence[],
  { present, ...counting }: Counting & Showing,
): Subject {
  const { groupId, subject, scale } = groups.at(-1) as SubjectGroup;
  const ids = new Set(groups.map((group) => group.groupId));
  const own = marks.filter((mark) => ids.has(mark.groupId));
  const isShown = settingOn(present, 'diary.showAverage', counting.today);
  const average = isShown ? averageOfMarks(own, scale, counting) : undefined;
  return {
    subject,
    groupId,
    marks: own.toSorted(inTime).flatMap((mark) => entryOf(mark, counting)),
    absences: absences.filter((each) => ids.has(each.groupId) && MISSED.has(each.code)).length,
    average: average ? { numerator: String(average.n), denominator: String(average.d) } : null,
  };
}

/** Nothing for a mark that was removed. */
function entryOf(mark: SubjectMark, { settings, today }: Counting): Subject['marks'] {
  const { markId, lessonId, day, value, part, weight, counts, typeTitle, title, comment, by, at, was, due, retakeOf } =
    mark;
  if (value === null) return [];
  const owed = isOwed(mark, settings.get(mark.schoolId) ?? [], today) ? { owed: true } : {};
  const works = { weight, counts, workType: typeTitle, workTitle: title };
  return [{ markId, lessonId, day, value, part, ...works, comment, by, at, was, due, retakeOf, ...owed }];
}

function inTime(a: SubjectMark, b: SubjectMark): number {
  return ascending(a.day, b.day) || ascending(a.workId, b.workId) || a.part - b.part;
}
