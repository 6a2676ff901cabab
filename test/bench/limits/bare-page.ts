import pg from 'pg';
import type { Ground } from '../ground.ts';
import type { CityJournal } from '../whole-city/whole-city.ts';

export type BarePage = { read: (of: CityJournal) => Promise<number>; end: () => Promise<void> };

/** The limit of a year's page: its lessons with their marks by one statement, as rows; answers how many marks there were. */
export async function barePage({ databases }: Ground, year: number): Promise<BarePage> {
  const pool = new pg.Pool({ connectionString: databases['journal']?.url ?? '', max: 6 });
  pool.on('error', () => undefined);
  const read = async ({ schoolId, groupId }: CityJournal): Promise<number> => {
    const { rows } = await pool.query<{ id: string | null }>({
      name: 'bare-page',
      text: PAGE,
      values: [year, schoolId, groupId],
    });
    return rows.filter(({ id }) => id !== null).length;
  };
  return { read, end: () => pool.end() };
}

const PAGE = `
  select l.id as lesson_id, l.day::text, l.number, l.status, l.topic, m.id, m.work_id, m.pupil_id, m.part, m.value, m.comment, m.at, m.ver
  from lesson l left join mark m on m.school_year = l.school_year and m.school_id = l.school_id and m.lesson_id = l.id
  where l.school_year = $1 and l.school_id = $2 and l.group_id = $3 order by l.day, l.number`;
