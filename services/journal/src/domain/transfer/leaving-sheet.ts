import type { LeavingSheetAnswer } from '@parta/contracts';
import { averageOfJournal, type DatedSetting, type JournalMark } from '@parta/school';
import type { PupilAtHand } from '../absences/pupil-at-hand.ts';
import { columnsOf } from '../finals/columns.ts';
import { type Final, isSameColumn } from '../finals/final.ts';
import type { Group } from '../group.ts';
import type { SchoolYear } from '../school-year.ts';

type Subject = LeavingSheetAnswer['subjects'][number];
/** A mark with the journal it stands in and what its work is called. */
export type StandingMark = Omit<JournalMark, 'scale' | 'value'> & { groupId: string; value: string; work: string };

/** Everything of the year that stands about the pupil, in all journals of the school the pupil belonged to. */
export type Leaving = {
  schoolTitle: string;
  classTitle: string;
  year: SchoolYear;
  grade: number;
  groups: Group[];
  marks: StandingMark[];
  finals: (Final & { groupId: string })[];
  missed: { groupId: string; lessons: number }[];
  settings: DatedSetting[];
};

/** The sheet: journals of one subject come together, so that whoever moved between classes takes all marks along. */
export function leavingSheet({ pupilId, today: day }: PupilAtHand, leaving: Leaving): LeavingSheetAnswer {
  const { schoolTitle, classTitle, year, groups } = leaving;
  const subjects = [...new Set(groups.map(({ subject }) => subject))].toSorted((one, other) =>
    one.localeCompare(other, 'ru'),
  );
  const told = subjects.map((subject) => subjectOf(subject, leaving, day));
  return {
    ...{ pupilId, schoolTitle, classTitle, yearTitle: year.title, day },
    subjects: told.filter(({ marks, finals, missed }) => marks.length + finals.length + missed > 0),
  };
}

function subjectOf(
  subject: string,
  { groups, marks, finals, missed, settings, year, grade }: Leaving,
  today: string,
): Subject {
  const own = groups.filter((group) => group.subject === subject);
  const byId = new Map(own.map((group) => [group.id, group]));
  const standing = marks.flatMap((mark) => {
    const group = byId.get(mark.groupId);
    return group ? [{ ...mark, scale: group.scale }] : [];
  });
  const scale = standing[0]?.scale;
  const average = averageOfJournal(
    standing.filter((mark) => mark.scale === scale),
    settings,
    today,
  );
  return {
    subject,
    marks: standing.map(({ day, value, weight, work }) => ({ day, value, weight, work })),
    average: average ? { numerator: String(average.n), denominator: String(average.d) } : null,
    finals: own.flatMap((group) => {
      const set = finals.filter(({ groupId, value }) => groupId === group.id && value !== null);
      return columnsOf({ year, grade, group }).flatMap((column) => {
        const value = set.find((final) => isSameColumn(final, column))?.value ?? null;
        return value === null ? [] : [{ title: column.title, value }];
      });
    }),
    missed: missed.filter(({ groupId }) => byId.has(groupId)).reduce((sum, { lessons }) => sum + lessons, 0),
  };
}
