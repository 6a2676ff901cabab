import pg from 'pg';
import { type CityPlan, schoolAt } from './city-plan.ts';
import { withoutIndexes } from './without-indexes.ts';
import { entriesOf, peopleOf } from './rows-of-school.ts';

/** Two processors, two schools at a time. */
const WORKERS = 2;
const BULKY = ['lesson', 'work', 'mark', 'mark_history', 'attendance', 'attendance_history'];

export type Database = { superuserUrl: string; url: string };

/**
 * Lays schools with their people, a year of lessons and what stands in them into the journal's database, set by set; indexes are built
 * when all rows are there. Nothing of it is said in the log.
 */
export async function layCity(
  { superuserUrl, url }: Database,
  plan: CityPlan,
  say: (line: string) => void,
): Promise<void> {
  const began = performance.now();
  await roomFor(superuserUrl);
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  const indexes = await withoutIndexes(owner, BULKY);
  const schools = Array.from({ length: plan.schools }, (_, n) => schoolAt(n + 1));
  await Promise.all(Array.from({ length: WORKERS }, () => layInTurn(url, plan, schools)));
  say(`rows laid after ${secondsSince(began)} s`);
  await indexes.build(url, WORKERS);
  for (const table of [...BULKY, 'study_group', 'group_members', 'group_teachers'])
    await owner.query(`analyze ${table}`);
  await owner.end();
  say(`indexes built after ${secondsSince(began)} s`);
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

async function layInTurn(url: string, plan: CityPlan, schools: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('set synchronous_commit = off');
  for (let school = schools.pop(); school; school = schools.pop())
    for (const text of [...peopleOf(school, plan), ...entriesOf(school, plan)]) await client.query(text);
  await client.end();
}

const secondsSince = (began: number): number => Math.round((performance.now() - began) / 1000);
