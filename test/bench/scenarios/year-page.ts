import type { RpcClient } from '@parta/bus';
import { ClassJournal, type ClassJournalAnswer } from '@parta/contracts';
import { type Figure, figureOf } from '../figure.ts';
import { pidsOf } from '../ground.ts';
import { type BarePage, barePage } from '../limits/bare-page.ts';
import { type Pace, sideBySide } from '../side-by-side.ts';
import { PUPILS, WEEKS } from '../whole-city/city-plan.ts';
import { type CityJournal, journalsOf, type WholeCity } from '../whole-city/whole-city.ts';

const MINUTE = 60;
const SAMPLE = 5;
const MOST = 2000;

/** A journal's whole year in one read, always of another class, beside reading its lessons and marks as rows. */
export async function yearPage(city: WholeCity, client: RpcClient, pace: Pace): Promise<Figure> {
  const { plan, ground } = city;
  const journals = [...journalsOf(city)].slice(0, MOST);
  const bare = await barePage(ground, Number(plan.from.slice(0, 4)));
  const page = async ({ groupId, token }: CityJournal): Promise<ClassJournalAnswer> => {
    const asked = { groupId, from: plan.from, until: plan.until };
    return (await client.ask(ClassJournal, asked, { token: token(), deadlineMs: 10_000 })).answer;
  };
  const next = inTurn(journals);
  const sides = { subject: () => page(next()), beside: () => bare.read(next()), pids: pidsOf(ground) };
  const { rounds, cpuRatios } = await sideBySide(sides, pace);
  const check = await checked(journals.slice(0, SAMPLE), page, bare);
  await bare.end();
  const path = `year page, ${PUPILS} pupils x ${2 * WEEKS} lessons`;
  const classes = plan.schools * plan.classes;
  return figureOf({ path, limit: 'lessons and marks as rows', unit: 'pages/s', check }, rounds, {
    ...{ perSecond: classes / MINUTE, need: `all ${classes} classes within the minute`, cpuRatios },
  });
}

/** One after the other, and from the beginning again. */
function inTurn(journals: readonly CityJournal[]): () => CityJournal {
  let turn = 0;
  return () => journals[turn++ % journals.length] as CityJournal;
}

/** Pages of a sample hold the year's lessons, all pupils and every mark the rows hold. */
async function checked(
  journals: readonly CityJournal[],
  page: (of: CityJournal) => Promise<ClassJournalAnswer>,
  bare: BarePage,
): Promise<string> {
  for (const journal of journals) {
    const { lessons, pupils, marks } = await page(journal);
    const wanted = [2 * WEEKS, PUPILS, await bare.read(journal)].join();
    const found = [lessons.length, pupils.length, marks.length].join();
    if (found !== wanted) throw new Error(`a page of ${found} lessons, pupils and marks instead of ${wanted}`);
  }
  return `${journals.length} pages hold what the rows hold`;
}
