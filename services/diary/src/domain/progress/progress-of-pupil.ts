import type { ProgressOfPupilAnswer } from '@parta/contracts';
import { meanOfAverages } from '@parta/school';
import { averageOfMarks } from '../average-of-marks.ts';
import { journalsOfSubjects, type SubjectMark } from '../marks-by-subject.ts';
import { ascending } from '../order.ts';
import type { SubjectGroup } from '../rows.ts';
import type { DatedSetting, SettingsBySchool } from '../settings.ts';
import { subjectGroups } from '../subject-groups.ts';
import { backgroundDays } from './background-days.ts';
import { classBackground, type CountedValue } from './class-background.ts';
import { exactly } from './exactly.ts';
import { forecastRulesOn } from './forecast-rules.ts';
import { type ProgressRules, subjectProgress, type SubjectMarks } from './subject-progress.ts';
import { weeksOfMarks } from './weeks-of-marks.ts';
import type { Shown } from './what-is-shown.ts';

type Answer = ProgressOfPupilAnswer;
type Days = { from: string; until: string };

/** What stands about the pupil in the period, and beside it. Order does not matter, but the present groups come last. */
export type ProgressRows = {
  marks: readonly SubjectMark[];
  /** Journals whose card is known. */
  known: readonly SubjectGroup[];
  /** Control works among those of the marks. */
  controls: ReadonlySet<string>;
  /** Of everybody in these journals, in the days `besideDays` names. */
  values: readonly (CountedValue & { groupId: string })[];
};
type AskedPeriod = {
  pupilId: string;
  period: NonNullable<Answer['period']>;
  periods: Answer['periods'];
  today: string;
  settings: SettingsBySchool;
  /** Of the school the pupil learns in. */
  present: readonly DatedSetting[];
  shown: Shown;
};

/** The days in which the whole group's marks are asked for: none where the school tells nothing of it, or not yet. */
export function besideDays({ period, today, shown }: Pick<AskedPeriod, 'period' | 'today' | 'shown'>): Days | null {
  const { until } = backgroundDays(period, today);
  return shown.background.least !== 'off' && until !== null ? { from: period.from, until } : null;
}

/** How a pupil gets on in a period (F-094 to F-097). What the school hides is left out before anything else is said. */
export function progressOfPupil(asked: AskedPeriod, rows: ProgressRows): Answer {
  const { periods, period, settings, present, today, shown } = asked;
  const { average, forecast } = shown;
  const school = forecastRulesOn(present, period.until);
  const rules: ProgressRules = { settings, today, controls: rows.controls, forecast: forecast ? school : null };
  const subjects = average ? subjectsOf(rows) : [];
  const { thresholds, compare } = school;
  return {
    ...{ periods, period, shows: { average, forecast } },
    rules: forecast ? { thresholds: [...thresholds], compare } : null,
    backgroundFrom: shown.background.least === 'off' ? null : backgroundDays(period, today).next,
    overall: overallOf(subjects, rules),
    subjects: subjects.map((subject) => {
      return { ...subjectProgress(subject, rules), background: backgroundOf(subject, asked, rows) };
    }),
  };
}

/** No period, nothing to tell of it. */
export function noProgress({ average, forecast }: Shown): Answer {
  const nothing = { rules: null, backgroundFrom: null, overall: { average: null, weeks: [] }, subjects: [] };
  return { periods: [], period: null, shows: { average, forecast }, ...nothing };
}

/** Subjects without a mark in the period are left out: there is nothing to draw. */
function subjectsOf({ known, marks }: ProgressRows): SubjectMarks[] {
  return journalsOfSubjects(subjectGroups(known, marks))
    .map((journals) => {
      const ids = new Set(journals.map(({ groupId }) => groupId));
      return { groups: journals, marks: marks.filter(({ groupId, value }) => ids.has(groupId) && value !== null) };
    })
    .filter((subject) => subject.marks.length > 0)
    .toSorted((a, b) => ascending(named(a), named(b)));
}

const named = ({ groups }: SubjectMarks): string => `${groups.at(-1)?.subject} ${groups.at(-1)?.groupId}`;

/** Averages of other scales share nothing with those of scale `five`. */
function overallOf(subjects: readonly SubjectMarks[], rules: ProgressRules): Answer['overall'] {
  const ofFive = subjects.filter(({ groups }) => groups.at(-1)?.scale === 'five').map(({ marks }) => marks);
  const averageOf = (marks: readonly SubjectMark[]) => averageOfMarks(marks, 'five', rules);
  const average = meanOfAverages(ofFive.flatMap((marks) => averageOf(marks) ?? []));
  return { average: exactly(average), weeks: weeksOfMarks(ofFive, averageOf) };
}

type Background = Answer['subjects'][number]['background'];

/** The group is the one the pupil is in now: marks of a former journal stand beside another group. */
function backgroundOf({ groups }: SubjectMarks, asked: AskedPeriod, { values }: ProgressRows): Background {
  const present = groups.at(-1);
  const days = besideDays(asked);
  if (days === null || present?.scale !== 'five') return null;
  const ofGroup = values.filter(({ groupId }) => groupId === present.groupId);
  const background = classBackground(ofGroup, asked.pupilId, asked.shown.background);
  return background && { until: days.until, ...background };
}
