import type { SubjectOfPupilAnswer } from '@parta/contracts';
import { finalsOfJournals } from './finals-of-journals.ts';
import type { MarkedRows } from './marked-rows.ts';
import { journalsOfSubjects, marksBySubject } from './marks-by-subject.ts';
import { missedLessons } from './missed.ts';
import { periodsBetween } from './periods-between.ts';
import type { SubjectGroup } from './rows.ts';
import { presentSettings } from './present-settings.ts';
import { subjectGroups } from './subject-groups.ts';

type Days = { from: string; until: string };
type Told = Omit<SubjectOfPupilAnswer, 'from' | 'until'>;
type Row = Told['periods'][number];

/**
 * The subject one of whose journals is `groupId`, period by period (F-093). Each row is counted as marks by subject are, so that it
 * equals the journal's; undefined where the pupil was in no such journal that year.
 */
export function subjectOfYear(groupId: string, year: Days, rows: MarkedRows, today: string): Told | undefined {
  const groups = subjectGroups(rows.known, [...rows.marks, ...rows.absences, ...rows.finals]);
  const journals = journalsOfSubjects(groups).find((each) => each.some((group) => group.groupId === groupId));
  if (!journals) return undefined;
  const { subject, groupId: present } = journals.at(-1) as SubjectGroup;
  const finals = finalsOfJournals(rows.finals, journals);
  const periods = periodsBetween(year, rows);
  const countedIn = (isIn: (day: string) => boolean) => counted(journals, rows, isIn, today);
  const within = periods.map((period): Row => {
    const { periodId, title, from, until } = period;
    const set = finals.filter((final) => final.kind === 'period' && final.title === title);
    return { periodId, title, from, until, ...countedIn(isWithin(period)), finals: set };
  });
  const between = countedIn((day) => !periods.some((period) => isWithin(period)(day)));
  const isBetween = between.marks.length + between.missed.lessons > 0;
  const { average, missed } = countedIn(() => true);
  const told = new Set(periods.map(({ title }) => title));
  const ofYear = finals.filter(({ kind, title }) => kind !== 'period' || !told.has(title));
  return {
    ...{ subject, groupId: present },
    periods: [...within, ...(isBetween ? [{ periodId: null, title: '', ...year, ...between, finals: [] }] : [])],
    year: { average, missed, finals: ofYear },
  };
}

const isWithin =
  ({ from, until }: Days) =>
  (day: string): boolean =>
    from <= day && day <= until;

/** Marks, absences and average of the days that are asked for. */
function counted(
  journals: SubjectGroup[],
  { marks, absences, settings, enrolments }: MarkedRows,
  isIn: (day: string) => boolean,
  today: string,
): Pick<Row, 'marks' | 'missed' | 'average'> {
  const own = new Set(journals.map(({ groupId }) => groupId));
  const during = absences.filter(({ groupId, day }) => own.has(groupId) && isIn(day));
  const [subject] = marksBySubject(
    journals,
    marks.filter(({ day }) => isIn(day)),
    [],
    { settings, present: presentSettings(settings, enrolments, today), today },
  );
  return {
    marks: subject?.marks ?? [],
    missed: missedLessons(during.map(({ code }) => code)),
    average: subject?.average ?? null,
  };
}
