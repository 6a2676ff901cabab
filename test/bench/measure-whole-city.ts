import { eventually } from '@parta/testing';
import type pg from 'pg';
import { diaryOf, numberOf } from './database.ts';
import type { Desk } from './desks.ts';
import type { Figure } from './figure.ts';
import { journalOf } from './ground.ts';
import type { Length } from './measure-installation.ts';
import { classSave, Sheet } from './scenarios/class-save.ts';
import { coldStart } from './scenarios/cold-start.ts';
import { quarterEnd } from './scenarios/quarter-end.ts';
import { rebuild } from './scenarios/rebuild.ts';
import { rollCall } from './scenarios/roll-call.ts';
import { toTheDiary } from './scenarios/to-the-diary.ts';
import { weekRead } from './scenarios/week-read.ts';
import { yearPage } from './scenarios/year-page.ts';
import type { Pace } from './side-by-side.ts';
import { cityId } from './whole-city/city-ids.ts';
import { BELLS, JOURNALS, MARKS, type SIZES } from './whole-city/city-plan.ts';
import { layFacts } from './whole-city/lay-facts.ts';
import { readersOfCity } from './whole-city/readers-of-city.ts';
import { buildWholeCity, type WholeCity } from './whole-city/whole-city.ts';

/** The bells of the day nobody has written in: rolls are called at the first two, classes saved at the third, marks followed after. */
const SAVED = 2;
const FOLLOWED = [3, 4, 5];
/** Saves a second that are followed to the diary, and schools whose year a diary hears anew: as many as it fills at once. */
const STEADY = { S: 20, M: 200 };
const TOLD = { S: 1, M: 4 };
const STARTS = 3;

type Size = keyof typeof SIZES;

/** What a whole city does at once, over a full year of lessons and marks: its teachers in their journals, its families in their diaries. */
export async function* measureWholeCity(
  size: Size,
  { pace, length }: { pace: Pace; length: Length },
  say: (line: string) => void,
): AsyncGenerator<Figure> {
  const city = await buildWholeCity(size, say);
  try {
    city.field.processes.kill('diary', 'SIGSTOP');
    yield* measureJournals(city, size, pace);
    city.field.processes.kill('diary', 'SIGCONT');
    yield* measureDiaries(city, { pace, length, size });
  } finally {
    await city.end();
  }
}

async function* measureJournals(city: WholeCity, size: Size, pace: Pace): AsyncGenerator<Figure> {
  const { gateway } = city.field;
  // The small city of this size is measured with the installation before.
  if (size !== 'S') yield await classSave(city.ground, { client: gateway, desks: desksAt(city, SAVED, 1) }, pace);
  yield await yearPage(city, gateway, pace);
  yield await rollCall(city, gateway, pace);
  yield await quarterEnd(city, gateway, pace);
}

type Measures = { pace: Pace; length: Length; size: Size };

async function* measureDiaries(city: WholeCity, { pace, length, size }: Measures): AsyncGenerator<Figure> {
  const { gateway, operator } = city.field;
  const sheets = FOLLOWED.flatMap((bell) => desksAt(city, bell, city.plan.classes)).map(
    (desk) => new Sheet(gateway, desk, desk.lessons[0] ?? ''),
  );
  await caughtUp(city);
  const marked = Math.ceil(Math.min(100, city.plan.schools * city.plan.classes) / STEADY[size]);
  const seconds = Math.max(length.steady, marked);
  yield await toTheDiary(gateway, sheets, { perSecond: STEADY[size], seconds });
  const readers = await readersOfCity(city);
  yield* await weekRead(readers, pace);
  yield await coldStart(readers, STARTS);
  const schools = await layFacts(city, TOLD[size]);
  const check = (diary: pg.Client) => asTold(diary, city, schools);
  yield await rebuild(city.ground, operator, { rounds: length.rebuilds, check });
}

/** The first classes of every school, each in its lesson at this bell, which nobody has written in. */
function desksAt({ plan, journalAt }: WholeCity, bell: number, classes: number): Desk[] {
  const k = BELLS + bell;
  return Array.from({ length: classes }, (_, c) => c + 1).flatMap((c) =>
    Array.from({ length: plan.schools }, (_, n) => {
      const { schoolId, pupils, token } = journalAt(n + 1, c, k % JOURNALS);
      const lessons = [cityId('lesson', schoolId, c, plan.bellWeek, k)];
      return { schoolId, token: async () => token(), pupils: pupils.slice(0, 30), lessons };
    }),
  );
}

/** The diary has heard what teachers did while it stood still. */
async function caughtUp({ ground }: WholeCity): Promise<void> {
  const [journal, diary] = [await journalOf(ground), await diaryOf(ground)];
  const said = await numberOf(journal, 'select sum(last_seq) as n from stream_head', []);
  await eventually(async () => {
    const heard = await numberOf(diary, `select sum(last_seq) as n from inbox_cursor where source = 'journal'`, []);
    if (heard < said) throw new Error(`the diary has heard ${heard} of ${said} facts`);
  }, 300);
  await Promise.all([journal.end(), diary.end()]);
}

/** Of schools that are in the logs alone every mark they told of is a row of the copy. */
async function asTold(diary: pg.Client, { plan, ground }: WholeCity, schools: string[]): Promise<string> {
  const journal = await journalOf(ground);
  const facts = `select count(*) as n from event where type = 'journal.mark-set' and stream_key = any($1)`;
  const told = MARKS * (await numberOf(journal, facts, [schools]));
  await journal.end();
  const rows = await numberOf(diary, 'select count(*) as n from slot_b.mark where school_id = any($1)', [schools]);
  if (rows !== told) throw new Error(`${told} marks were told, the copy holds ${rows}`);
  return `${schools.length} of the ${plan.schools} schools: ${told} marks told = rows`;
}
