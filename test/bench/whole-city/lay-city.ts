import pg from 'pg';
import { type CityPlan, schoolAt } from './city-plan.ts';
import { diaryOf } from './rows-of-diary.ts';
import { entriesOf, peopleOf } from './rows-of-school.ts';
import { withoutIndexes } from './without-indexes.ts';

/** Two processors, two schools at a time. */
const WORKERS = 2;

/** Where a year of all schools is laid: a database, its tables that grow by the hour, and the rows of a school. */
type Ground = {
  name: string;
  config: pg.ClientConfig;
  bulky: readonly string[];
  rowsOf: (schoolId: string) => string[];
};
type Urls = { superuser: string; journal: string; diary: string };

/**
 * Lays schools with their people, a year of lessons and what stands in them into the journal's database and into the diary's, set by
 * set; indexes are built when all rows are there. Nothing of it is said in the logs.
 */
export async function layCity(urls: Urls, plan: CityPlan, say: (line: string) => void): Promise<void> {
  await roomFor(urls.superuser);
  const journal: Ground = {
    name: 'journal',
    config: { connectionString: urls.journal },
    bulky: ['lesson', 'work', 'mark', 'mark_history', 'attendance', 'attendance_history'],
    rowsOf: (schoolId) => [...peopleOf(schoolId, plan), ...entriesOf(schoolId, plan)],
  };
  const diary: Ground = {
    name: 'diary',
    config: { connectionString: urls.diary, options: '-c search_path=slot_a' },
    bulky: ['lesson', 'work', 'mark', 'attendance', 'homework', 'membership'],
    rowsOf: (schoolId) => diaryOf(schoolId, plan),
  };
  for (const ground of [journal, diary]) await lay(ground, plan, say);
}

async function lay(
  { name, config, bulky, rowsOf }: Ground,
  plan: CityPlan,
  say: (line: string) => void,
): Promise<void> {
  const began = performance.now();
  const owner = new pg.Client(config);
  await owner.connect();
  const indexes = await withoutIndexes(owner, bulky);
  const schools = Array.from({ length: plan.schools }, (_, n) => schoolAt(n + 1));
  await Promise.all(Array.from({ length: WORKERS }, () => layInTurn(config, schools, rowsOf)));
  say(`${name}: rows laid after ${secondsSince(began)} s`);
  await indexes.build(config, WORKERS);
  await owner.query('analyze');
  await owner.end();
  say(`${name}: indexes built after ${secondsSince(began)} s`);
}

/** A load writes more at once than a city ever does: fewer checkpoints, larger sorts. What a commit forces to disk stays as it is. */
async function roomFor(superuserUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  for (const setting of [`max_wal_size = '8GB'`, `maintenance_work_mem = '512MB'`, `checkpoint_timeout = '15min'`])
    await client.query(`alter system set ${setting}`);
  await client.query('select pg_reload_conf()');
  await client.end();
}

/** Takes one school after the other from the list that its neighbours take from, too. */
export async function layInTurn(config: pg.ClientConfig, schools: string[], rowsOf: Ground['rowsOf']): Promise<void> {
  const client = new pg.Client(config);
  await client.connect();
  await client.query('set synchronous_commit = off');
  for (let school = schools.pop(); school; school = schools.pop())
    for (const text of rowsOf(school)) await client.query(text);
  await client.end();
}

const secondsSince = (began: number): number => Math.round((performance.now() - began) / 1000);
