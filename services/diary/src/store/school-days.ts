import { prepared } from '@parta/store';
import type { SchoolDaysSet } from '@parta/contracts';
import type { EntityManager } from 'typeorm';
import type { SchoolDays } from '../domain/rows.ts';
import { instant, json } from './sql.ts';

/** The days on which schools do not teach. */
export class SchoolDaysOff {
  constructor(private readonly manager: EntityManager) {}

  /** True unless this or a newer version stood already. */
  async put({ schoolId, holidays, daysOff, ver }: SchoolDaysSet, at: string): Promise<boolean> {
    const rows = (await this.manager.query(
      `insert into school_days (school_id, holidays, days_off, ver, at) values ($1, $2, $3, $4, $5)
       on conflict (school_id) do update set holidays = excluded.holidays, days_off = excluded.days_off,
         ver = excluded.ver, at = excluded.at where school_days.ver < excluded.ver
       returning school_id`,
      [schoolId, json(holidays), json(daysOff), ver, at],
    )) as unknown[];
    return rows.length > 0;
  }

  ofSchools(schoolIds: readonly string[]): Promise<SchoolDays[]> {
    return prepared(this.manager, OF_SCHOOLS, [schoolIds]);
  }
}

const OF_SCHOOLS = {
  name: 'days-of-schools',
  text: `select school_id as "schoolId", holidays, days_off as "daysOff", ${instant('at')} as at
   from school_days where school_id = any($1) order by school_id`,
};
