import { manyRows } from './many-rows.ts';

const stay = 'id uuid, group_id uuid, person_id uuid, from_day date, until_day date';

/** Statements that take any number of rows as one JSON array. */
export const SCHOOL_SQL = {
  schools: manyRows('school', 'id', 'id text, title text, time_zone text, sourced_id text'),
  years: manyRows('academic_year', 'id', 'id uuid, school_id text, title text, from_day date, to_day date, ver int'),
  periods: manyRows('period', 'id', 'id uuid, year_id uuid, kind text, title text, from_day date, to_day date'),
  classes: manyRows(
    'school_class',
    'id',
    'id uuid, school_id text, year_id uuid, title text, grade smallint, week_days smallint, ver int',
  ),
  groups: manyRows(
    'study_group',
    'id',
    `id uuid, school_id text, year_id uuid, title text, subject text, scale text, code text, class_ids uuid[],
     follows uuid[], ver int, members_ver int, teachers_ver int`,
  ),
  members: manyRows('membership', 'id', stay),
  teachers: manyRows('teaching_assignment', 'id', stay),
} as const;
