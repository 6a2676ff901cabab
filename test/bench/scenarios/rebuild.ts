import { operateSubject, type RpcClient } from '@parta/bus';
import { eventually } from '@parta/testing';
import type pg from 'pg';
import { rate } from '../closed-loop.ts';
import { diaryOf, numberOf } from '../database.ts';
import { type Figure, figureOf } from '../figure.ts';
import type { Ground } from '../ground.ts';

/** What a diary consists of; documents are made of it. */
const TABLES = ['attendance', 'homework', 'lesson', 'mark', 'membership', 'pupil', 'work'];

/** How often, and what is compared when the copy stands: answers what was found, or throws. */
type Rebuilds = { rounds: number; check: (diary: pg.Client) => Promise<string> };

/** The diary is built anew in its spare slot, beside copying the same rows. */
export async function rebuild(ground: Ground, ops: RpcClient, { rounds, check }: Rebuilds): Promise<Figure> {
  const diary = await diaryOf(ground);
  const figures = { subject: [] as number[], beside: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    figures.subject.push(
      await rate(async () => {
        await operate(ops, 'rebuild-start');
        await eventually(async () => mustBeDone(await operate(ops, 'rebuild-status')), LONGEST);
        return rowsIn(diary);
      }),
    );
    figures.beside.push(await rate(() => copyAll(diary)));
  }
  const found = await check(diary);
  await diary.end();
  return figureOf(
    { path: 'rebuild of the diary', limit: 'CREATE TABLE AS of the same rows', unit: 'rows/s', check: found },
    figures,
    { atLeast: 0.5 },
  );
}

/** Seconds. */
const LONGEST = 1200;

async function operate(ops: RpcClient, operation: string): Promise<unknown> {
  const question = JSON.stringify({ operation, given: {}, by: 'bench' });
  const reply = await ops.connection.request(operateSubject('diary'), question, { timeout: 30_000 });
  const { result, error } = reply.json<{ result?: unknown; error?: string }>();
  if (error) throw new Error(error);
  return result;
}

function mustBeDone(status: unknown): void {
  if ((status as { done?: boolean } | null)?.done !== true) throw new Error('the rebuild is not done');
}

function rowsIn(diary: pg.Client): Promise<number> {
  const counts = TABLES.map((table) => `(select count(*) from slot_b.${table})`);
  return numberOf(diary, `select ${counts.join(' + ')} as n`, []);
}

async function copyAll(diary: pg.Client): Promise<number> {
  let rows = 0;
  for (const table of TABLES) {
    const { rowCount } = await diary.query(`create table bench_copy as select * from slot_b.${table}`);
    rows += rowCount ?? 0;
    await diary.query('drop table bench_copy');
  }
  return rows;
}

/** Both slots hold the same marks to the last byte. */
export async function bothAlike(diary: pg.Client): Promise<string> {
  const hash = (slot: string) => `(select md5(string_agg(m::text, '|' order by mark_id)) from ${slot}.mark m)`;
  const { rows } = await diary.query<{ alike: boolean }>(`select ${hash('slot_a')} = ${hash('slot_b')} as alike`);
  if (!rows[0]?.alike) throw new Error('the rebuilt marks differ');
  return 'both slots hold the same marks';
}
