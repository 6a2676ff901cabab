import { can } from '@parta/access';
import type { AbsencesOfClassAnswer } from '@parta/contracts';
import { absenceCounts, addDays, type DatedSetting, monthOf, settingOn } from '@parta/school';
import type { Reader } from '../journal-reading.ts';
import { personOf } from '../journal-reading.ts';
import { type AbsenceNotice, noticeLine } from './absence-notice.ts';
import { missedLessons } from './missed-lessons.ts';
import { monthAlert } from './month-alert.ts';
import { type LessonsOfPupils, ownLessonsOf } from './own-lessons.ts';

type Span = { from: string; until: string };

const isWithin =
  ({ from, until }: Span) =>
  ({ day }: { day: string }): boolean =>
    from <= day && day <= until;

export type LedClass = { id: string; schoolId: string; title: string };

/** What the page of a class is made of; `taught` also holds the whole month of the last day. */
export type ClassAbsences = {
  schoolClass: LedClass;
  days: Span;
  pupilIds: string[];
  taught: LessonsOfPupils;
  notices: AbsenceNotice[];
  settings: DatedSetting[];
};

/** The span up to the end of its last month, and back to where that month begins. */
export function withWholeMonth({ from, until }: Span): Span {
  const month = monthOf(until);
  return { from: from < month.from ? from : month.from, until: month.until };
}

/** True when the reader leads the class, or the school. */
export function mayReadClass(reader: Reader, schoolClass: LedClass): boolean {
  return can(reader.caller, 'absences.read', resourceOf(reader, schoolClass));
}

/** The class in the order of its pupils' ids; names are asked for apart, and decide the order on the screen. */
export function absencesOfClass(reader: Reader, page: ClassAbsences): AbsencesOfClassAnswer {
  const { schoolClass, days: span, pupilIds, taught, notices, settings } = page;
  const month = monthOf(span.until);
  const ownOf = ownLessonsOf(taught);
  const days = settingOn(settings, 'closing.excuseDays', reader.today);
  return {
    classId: schoolClass.id,
    title: schoolClass.title,
    mayExcuse: can(reader.caller, 'absence.excuse', resourceOf(reader, schoolClass)),
    excusableFrom: days === 'none' ? null : addDays(reader.today, -days),
    pupils: pupilIds.toSorted().map((pupilId) => {
      const all = ownOf(pupilId);
      const own = all.filter(isWithin(span));
      const alert = monthAlert(all.filter(isWithin(month)), settings);
      return { pupilId, counts: absenceCounts(own, settings), missed: missedLessons(own), alert };
    }),
    notices: notices.map(noticeLine),
  };
}

/** The class as a right is asked for. */
export function resourceOf({ caller, ledClassIds }: Reader, { id, schoolId }: LedClass) {
  return { schoolId, classTeacherIds: ledClassIds.includes(id) ? [personOf(caller)] : [] };
}
