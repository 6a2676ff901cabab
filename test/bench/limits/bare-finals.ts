import pg from 'pg';
import { derivedId, newId } from '@parta/contracts';
import type { Ground } from '../ground.ts';

export type BareFinals = { insert: () => Promise<void>; end: () => Promise<void> };

/** The limit of a class's finals: as many new rows in a table like the journal's, one statement and one commit. */
export async function bareFinals({ databases }: Ground, pupils: number): Promise<BareFinals> {
  const pool = new pg.Pool({ connectionString: databases['journal']?.url ?? '', max: 6 });
  pool.on('error', () => undefined);
  await pool.query('create table bench_final (like final_mark including all)');
  const each = Array.from({ length: pupils }, (_, n) => n);
  const insert = async (): Promise<void> => {
    const group = newId();
    const ids = each.map((n) => derivedId(group, n));
    await pool.query({ name: 'bare-finals', text: INSERT, values: [group, ids, each.map((n) => String(2 + (n % 4)))] });
  };
  return { insert, end: () => pool.query('drop table bench_final').then(() => pool.end()) };
}

const INSERT = `
  insert into bench_final (school_id, id, group_id, pupil_id, kind, period_id, value, proposed, at, ver)
  select 'bench', id, $1, id, 'period', $1, value, value, now(), 1 from unnest($2::uuid[], $3::text[]) f (id, value)`;
