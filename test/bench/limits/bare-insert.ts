import pg from 'pg';
import { derivedId, newId } from '@parta/contracts';
import type { Ground } from '../ground.ts';

export type BareInsert = { insert: () => Promise<void>; end: () => Promise<void> };

/** The limit of a class save: the marks of a class, new rows in a table like the journal's, one statement and one commit. */
export async function bareInsert({ databases }: Ground, schools: string[], pupils: number): Promise<BareInsert> {
  const pool = new pg.Pool({ connectionString: databases['journal']?.url ?? '', max: 6 });
  pool.on('error', () => undefined);
  await pool.query('create table bench_mark (like mark including all)');
  const each = Array.from({ length: pupils }, (_, n) => n);
  let turn = 0;
  const insert = async (): Promise<void> => {
    turn += 1;
    const lesson = newId();
    const values = [
      schools[turn % schools.length],
      lesson,
      each.map((n) => derivedId(lesson, n)),
      each.map((n) => derivedId('pupil', n)),
      each.map((n) => String(2 + (n % 4))),
    ];
    await pool.query({ name: 'bare-insert', text: INSERT, values });
  };
  return { insert, end: () => pool.query('drop table bench_mark').then(() => pool.end()) };
}

const INSERT = `
  insert into bench_mark (school_year, school_id, lesson_id, id, work_id, pupil_id, part, value, at, ver)
  select 2026, $1, $2, id, $2, pupil, 0, value, now(), 1 from unnest($3::uuid[], $4::uuid[], $5::text[]) w (id, pupil, value)`;
