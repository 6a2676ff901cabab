import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addDays } from '@parta/school';
import { serviceUnderTest } from '@parta/testing';
import { diary } from '../../services/diary/src/index.ts';
import type { DiaryUnderTest } from '../../services/diary/src/testing.ts';
import { type JournalUnderTest, journalUnderTest } from '../../services/journal/src/testing.ts';
import { cellsIn, diaryForecast, diaryNumbers, weekTexts } from './diary-numbers.ts';
import { journalFacts, registryFacts } from './facts.ts';
import { JournalTruth } from './journal-truth.ts';
import { keepJournal } from './keep-journal.ts';
import type { Span } from './numbers.ts';
import { FROM, HALF, type RandomYear, randomYears, UNTIL, WEEKS } from './random-year.ts';
import { tellInRuns } from './tell-in-runs.ts';

const YEARS = 200;
const AT_ONCE = 20;
const TODAY = '2026-10-31';
const MONDAYS = Array.from({ length: WEEKS }, (_, n) => addDays(FROM, 7 * n));
/** The year, its quarters, and days that begin and end in the middle of weeks. */
const SPANS: Span[] = [
  [FROM, UNTIL],
  [FROM, addDays(HALF, -3)],
  [HALF, UNTIL],
  ['2026-09-16', '2026-10-07'],
];

let journal: JournalUnderTest;
/** Hears one fact after the other, as they are said. */
let live: DiaryUnderTest;
/** Hears in runs of any length, some twice, the roster late. */
let anew: DiaryUnderTest;
beforeAll(async () => {
  [journal, live, anew] = await Promise.all([journalUnderTest(), serviceUnderTest(diary), serviceUnderTest(diary)]);
  for (const each of [live, anew]) each.at(`${TODAY}T09:00:00.000Z`);
}, 120_000);
afterAll(async () => {
  for (const each of [journal, live, anew]) await each?.[Symbol.asyncDispose]();
});

/** Keeps the year in the journal and tells it to both diaries; answers how much was entered. */
async function keepAndTell(year: RandomYear, salt: number): Promise<number> {
  await journal.tellRun(registryFacts(year));
  const entered = await keepJournal(journal, year);
  const said = await journalFacts(journal, year.schoolId);
  await live.tellRun(registryFacts(year));
  for (const fact of said) await live.tellRun([fact]);
  await tellInRuns(anew, registryFacts(year), said, salt);
  return entered;
}

const years = randomYears(YEARS);
const runs = Array.from({ length: YEARS / AT_ONCE }, (_, n) => ({
  n,
  some: years.slice(n * AT_ONCE, (n + 1) * AT_ONCE),
}));
let compared = 0;

test.each(runs)(
  `R-38, F-085, F-095: every mark, average, count, final and forecast of ${AT_ONCE} school years ($n) is what the journal's tables say; facts in runs, repeated, with a late roster or read without kept weeks give the same bytes`,
  async ({ some, n }) => {
    for (const [k, year] of some.entries()) {
      expect(await keepAndTell(year, n * AT_ONCE + k)).toBeGreaterThan(10);
      const truth = await JournalTruth.of(journal, year.schoolId);
      for (const pupilId of year.pupils) {
        const weeks = await weekTexts(live, pupilId, MONDAYS);
        expect(cellsIn(weeks)).toEqual(await truth.cells(pupilId, [FROM, UNTIL]));
        for (const span of SPANS) {
          const numbers = await truth.numbers(pupilId, span, TODAY);
          expect(await diaryNumbers(live, pupilId, span)).toEqual(numbers);
          compared += numbers.length;
        }
        for (const period of [SPANS[1], SPANS[2]] as Span[]) {
          const expected = await truth.forecast(pupilId, period, TODAY);
          expect(await diaryForecast(live, pupilId, period[0])).toEqual(expected);
          compared += expected.length;
        }
        expect(await weekTexts(anew, pupilId, MONDAYS)).toEqual(weeks);
        await anew.sql('delete from week_document where pupil_id = $1', [pupilId]);
        expect(await weekTexts(anew, pupilId, MONDAYS)).toEqual(weeks);
      }
    }
  },
  600_000,
);

test('R-38: retakes, pairs, debts, removals, changes, all codes and finals were among what was compared', async () => {
  const [held] = await journal.sql<Record<string, number>>(
    `select count(*) filter (where retake_of is not null)::int as retakes, count(*) filter (where part = 1)::int as pairs,
       count(*) filter (where value = 'debt')::int as debts, count(*) filter (where value is null)::int as removed,
       count(*) filter (where ver > 1)::int as changed, (select count(distinct code)::int from attendance) as codes,
       (select count(*)::int from final_mark) as finals
     from mark`,
  );
  expect(held?.codes).toBe(7);
  for (const what of ['retakes', 'pairs', 'debts', 'removed', 'changed', 'finals']) {
    expect(held?.[what]).toBeGreaterThan(YEARS / 4);
  }
  expect(compared).toBeGreaterThan(YEARS * 50);
});
