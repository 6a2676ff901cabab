import type { FinalsOfPupilAnswer, SubjectOfPupilAnswer } from '@parta/contracts';
import { marksOf } from './answers.ts';
import { COLLEAGUE, id, TEACHER } from './ids.ts';
import { journalFixture } from './journal.ts';

const now = { from: '2026-09-01', until: '2027-08-31' };
const before = { from: '2025-09-01', until: '2026-08-31' };
const { periods } = journalFixture();
const formerPeriods = [
  { from: '2025-09-01', until: '2025-11-30' },
  { from: '2025-12-01', until: '2026-02-28' },
  { from: '2026-03-01', until: '2026-05-31' },
].map((days, n) => ({ ...days, periodId: id(6, n + 20), kind: 'trimester', title: `${n + 1}-й триместр` }));

type Final = FinalsOfPupilAnswer['subjects'][number]['finals'][number];
const final = (title: string, value: string, given: Partial<Final> = {}): Final => ({
  ...{ kind: 'period', periodId: null, title, value, was: null, by: TEACHER, at: '2026-10-24T09:00:00Z' },
  ...given,
});

/** Finals of a year as `day` names it: last year's are complete. */
export function finalsOf(pupilId: string, day: string): FinalsOfPupilAnswer {
  const isNow = day >= now.from;
  const own = isNow ? periods : formerPeriods;
  const annual = { kind: 'annual' as const, title: '' };
  const names = marksOf(pupilId).subjects.map(({ subject, groupId }) => ({ subject, groupId }));
  return {
    ...(isNow ? now : before),
    classTitles: isNow ? ['8 «Б»'] : ['7 «А»', '7 «Б»'],
    columns: [...own.map(({ title }) => ({ kind: 'period' as const, title })), annual],
    subjects: names.map((subject, at) => ({
      ...subject,
      finals: isNow
        ? own.slice(0, 1).map(({ title }) => final(title, at % 3 === 0 ? '5' : '4', { was: at === 1 ? '3' : null }))
        : [...own.map(({ title }, n) => final(title, String(3 + ((at + n) % 3)))), final('Годовая', '4', annual)],
    })),
  };
}

/** The subject of a journal with the marks of the fixture's week, and a first quarter that is over. */
export function subjectOf(pupilId: string, groupId: string): SubjectOfPupilAnswer | undefined {
  const found = marksOf(pupilId).subjects.find((each) => each.groupId === groupId);
  if (!found) return undefined;
  const { subject, marks, average } = found;
  const missed = { lessons: 3, ill: 2, excused: 0, unexcused: 1 };
  const [first, second] = periods.map(({ periodId, title, from, until }, n) => ({
    ...{ periodId, title, from, until },
    marks: n === 1 ? marks : [],
    missed: n === 1 ? missed : { lessons: 0, ill: 0, excused: 0, unexcused: 0 },
    average: n === 1 ? average : null,
    finals: n === 0 ? [final(title, '4', { was: '3', by: COLLEAGUE })] : [],
  }));
  return {
    ...{ subject, groupId, ...now },
    periods: [first, second].flatMap((row) => row ?? []),
    year: { missed, average, finals: [] },
  };
}
