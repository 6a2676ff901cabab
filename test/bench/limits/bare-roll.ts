import pg from 'pg';
import { derivedId, newId } from '@parta/contracts';
import type { Ground } from '../ground.ts';

export type BareRoll = { call: () => Promise<void>; end: () => Promise<void> };

/** The limit of a roll-call: the rows it writes, a lesson's and those of who is away, in tables like the journal's, one statement and one commit. */
export async function bareRoll({ databases }: Ground, away: number): Promise<BareRoll> {
  const pool = new pg.Pool({ connectionString: databases['journal']?.url ?? '', max: 6 });
  pool.on('error', () => undefined);
  await pool.query('create table bench_lesson (id uuid primary key, checked boolean not null, ver int not null)');
  await pool.query('create table bench_attendance (like attendance including all)');
  const pupils = Array.from({ length: away }, (_, n) => derivedId('pupil', n));
  const call = async (): Promise<void> => {
    await pool.query({ name: 'bare-roll', text: CALL, values: [newId(), pupils] });
  };
  return { call, end: () => pool.query('drop table bench_lesson, bench_attendance').then(() => pool.end()) };
}

const CALL = `
  with lesson as (insert into bench_lesson values ($1, true, 1))
  insert into bench_attendance (school_year, school_id, lesson_id, pupil_id, code, at, ver)
  select 2026, 'bench', $1, pupil, 'absent', now(), 1 from unnest($2::uuid[]) pupil`;
