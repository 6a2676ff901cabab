import { settingOn } from '@parta/school';
import { pupilsOn } from '../group.ts';
import type { DatedColumn } from './columns.ts';
import { columnsOf } from './columns.ts';
import type { Final } from './final.ts';
import { isSameColumn } from './final.ts';
import type { FinalSheet } from './final-sheet.ts';
import { proposeAnnual, proposeOverallOf11, proposeOverallOf9 } from './propose-from-finals.ts';
import { periodRulesOn, type PeriodWork, proposePeriod } from './propose-period.ts';
import { nothing, type Proposal } from './proposal.ts';

/** What is proposed in a cell, from marks and finals as they stand. Nothing is ever set by it. */
export function proposeFinal(sheet: FinalSheet, pupilId: string, column: DatedColumn): Proposal {
  const { settings, group, grade } = sheet;
  if (column.kind === 'period') {
    return proposePeriod(workOf(sheet, pupilId, column), periodRulesOn(sheet, group.scale, column.until));
  }
  if (column.kind === 'annual') {
    const rule = settingOn(settings, 'finals.annualRule', column.until);
    return proposeAnnual(requiredPeriods(sheet, pupilId), rule);
  }
  if (column.kind === 'exam') return nothing('teacher-decides');
  return grade === 9
    ? proposeOverallOf9({ annual: ofYear(sheet, pupilId, 'annual'), exam: ofYear(sheet, pupilId, 'exam') })
    : proposeOverallOf11(twoYears(sheet, pupilId));
}

function workOf({ sources, marks, held, missed }: FinalSheet, pupilId: string, span: DatedColumn): PeriodWork {
  const isInside = ({ day }: { day: string }): boolean => span.from <= day && day <= span.until;
  const isOwn = (each: { pupilId: string; day: string }): boolean => each.pupilId === pupilId && isInside(each);
  const byId = new Map(sources.map((source) => [source.id, source]));
  const attended = held.filter(({ groupId, day }) => {
    const source = byId.get(groupId);
    return isInside({ day }) && source !== undefined && pupilsOn(source, day).includes(pupilId);
  });
  return { marks: marks.filter(isOwn), held: attended.length, missed: missed.filter(isOwn).length };
}

/**
 * The finals of the periods that count for the year: of every period the pupil began in a journal of the subject, and of others if
 * they are set. The day of admission decides whether a period is required (journal-rules 4).
 */
function requiredPeriods(sheet: FinalSheet, pupilId: string): (string | null)[] {
  const [first] = sheet.sources
    .flatMap(({ members }) => members)
    .filter((member) => member.pupilId === pupilId)
    .map(({ from }) => from)
    .toSorted();
  const periods = columnsOf(sheet).filter(({ kind }) => kind === 'period');
  return periods.flatMap((column) => {
    const value = standingIn(sheet, pupilId, column)?.value ?? null;
    return value !== null || (first !== undefined && first <= column.from) ? [value] : [];
  });
}

const ofYear = (sheet: FinalSheet, pupilId: string, kind: 'annual' | 'exam'): string | null =>
  standingIn(sheet, pupilId, { kind, periodId: null })?.value ?? null;

/** Two half-years and the year, of grade 10 and of grade 11: one that nobody set is waited for. */
function twoYears(sheet: FinalSheet, pupilId: string): (string | null)[] {
  const former = sheet.former.filter((each) => each.pupilId === pupilId && each.grade === 10);
  const valuesOf = (kind: Final['kind']) => former.filter((each) => each.kind === kind).map(({ value }) => value);
  const tenth = [...twoOf(valuesOf('period')), valuesOf('annual')[0] ?? null];
  return [...tenth, ...requiredPeriods(sheet, pupilId), ofYear(sheet, pupilId, 'annual')];
}

const twoOf = (values: (string | null)[]): (string | null)[] => [values[0] ?? null, values[1] ?? null];

export function standingIn(
  { standing }: Pick<FinalSheet, 'standing'>,
  pupilId: string,
  column: Pick<Final, 'kind' | 'periodId'>,
): Final | undefined {
  return standing.find((final) => final.pupilId === pupilId && isSameColumn(final, column));
}
