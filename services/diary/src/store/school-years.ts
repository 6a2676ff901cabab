import { prepared } from '@parta/store';
import type { AcademicYearOpened } from '@parta/contracts';
import type { EntityManager } from 'typeorm';
import type { SchoolYear } from '../domain/rows.ts';
import { instant, json } from './sql.ts';

export class SchoolYears {
  constructor(private readonly manager: EntityManager) {}

  /** True unless this or a newer version stood already. */
  async put({ yearId, schoolId, from, until, periods, ver }: AcademicYearOpened, at: string): Promise<boolean> {
    const rows = (await this.manager.query(
      `insert into school_year (year_id, school_id, from_day, until_day, periods, ver, at) values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (year_id) do update set from_day = excluded.from_day, until_day = excluded.until_day,
         periods = excluded.periods, ver = excluded.ver, at = excluded.at where school_year.ver < excluded.ver
       returning year_id`,
      [yearId, schoolId, from, until, json(periods), ver, at],
    )) as unknown[];
    return rows.length > 0;
  }

  ofSchools(schoolIds: readonly string[]): Promise<SchoolYear[]> {
    return prepared(this.manager, OF_SCHOOLS, [schoolIds]);
  }
}

const OF_SCHOOLS = {
  name: 'years-of-schools',
  text: `select year_id as "yearId", school_id as "schoolId", from_day::text as "from", until_day::text as "until", periods,
     ${instant('at')} as at from school_year where school_id = any($1) order by from_day, year_id`,
};
