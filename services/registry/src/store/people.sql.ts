import { manyRows } from './many-rows.ts';

const tie = 'id uuid, school_id text, person_id uuid, class_id uuid, from_day date, until_day date';

/** Statements that take any number of rows as one JSON array. */
export const PEOPLE_SQL = {
  people: manyRows(
    'person',
    'id',
    `id uuid, home_school text, family_name text, given_name text, patronymic text, name_key text, birth_date date,
     sex text, snils_sealed text, snils_key text, code text, kinds text[], ver int`,
    // Only a number that is new comes sealed.
    { snils_sealed: 'coalesce(excluded.snils_sealed, person.snils_sealed)' },
  ),
  contacts: `
    insert into person_contact (person_id, kind, value)
    select id, 'email', email from jsonb_to_recordset($1) as given (id uuid, email text)
    on conflict (person_id, kind) do update set value = excluded.value`,
  sources: manyRows('person_source', 'school_id, sourced_id', 'school_id text, sourced_id text, person_id uuid'),
  belongings: manyRows(
    'person_in_school',
    'school_id, person_id',
    'school_id text, person_id uuid, enrolments_ver int, roles_ver int',
  ),
  clearBelongings: `
    with given as (select * from jsonb_to_recordset($1) as given ("schoolId" text, "personId" uuid)),
         enrolments as (delete from enrolment using given
                        where person_id = given."personId" and school_id = given."schoolId")
    delete from school_role using given where person_id = given."personId" and school_id = given."schoolId"`,
  enrolments: manyRows('enrolment', 'id', tie),
  roles: manyRows('school_role', 'id', `${tie}, role text`),
  guardianships: manyRows(
    'guardianship',
    'id',
    `id uuid, school_id text, adult_id uuid, child_id uuid, kind text, from_day date, until_day date,
     is_restricted boolean, ver int`,
  ),
} as const;
