import type { EntityManager } from 'typeorm';
import type { Held } from '../domain/plan/held.ts';
import type { SchoolsMeant } from '../domain/plan/schools/schools-meant.ts';

/** What an import is compared with: whole schools at once, one statement per kind of thing. */
export class HeldRoster {
  constructor(private readonly manager: EntityManager) {}

  /** One import of a school at a time: a second one waits here until the first has ended. */
  async lock({ keys, sourcedIds }: SchoolsMeant): Promise<void> {
    const names = [...new Set([...keys, ...sourcedIds])].toSorted();
    await this.manager.query(
      `select pg_advisory_xact_lock(hashtext('roster ' || name)) from unnest($1::text[]) with ordinality as each (name, nth) order by nth`,
      [names],
    );
  }

  /** The schools that are meant, everything of theirs, and the people who have one of the SNILS, by keyed hash. */
  async of({ keys, sourcedIds, among }: SchoolsMeant, snilsKeys: readonly string[]): Promise<Held> {
    const schools = await this.rows<Held['schools'][number]>(SCHOOLS, [keys, sourcedIds, among]);
    const ids = schools.map(({ id }) => id);
    return {
      schools,
      years: await this.rows(YEARS, [ids]),
      classes: await this.rows(CLASSES, [ids]),
      groups: await this.rows(GROUPS, [ids]),
      people: await this.rows(PEOPLE, [ids, snilsKeys]),
      belongings: await this.rows(BELONGINGS, [ids, snilsKeys]),
      guardianships: await this.rows(GUARDIANSHIPS, [ids, snilsKeys]),
      sources: await this.rows(SOURCES, [ids]),
    };
  }

  private async rows<Row>(sql: string, parameters: unknown[]): Promise<Row[]> {
    return (await this.manager.query(sql, parameters)) as Row[];
  }
}

/** Days come as text: a date of the driver would take the zone of the machine. */
const days = (row: string): string => `${row}.from_day::text as "from", ${row}.until_day::text as "until"`;
const list = (table: string, fields: string, where: string): string =>
  `(select coalesce(json_agg(json_build_object('id', item.id, ${fields}) order by item.id), '[]')
    from ${table} item where ${where})`;
const span = `'from', item.from_day, 'until', item.until_day`;

const SCHOOLS = `
  select id, title, time_zone as "timeZone", sourced_id as "sourcedId" from school
  where id = any($1) or (sourced_id = any($2) and ($3::text[] is null or id = any($3)))
  order by id`;
const YEARS = `
  select year.id, school_id as "schoolId", title, from_day::text as "from", to_day::text as "to", ver,
         ${list('period', `'kind', item.kind, 'title', item.title, 'from', item.from_day, 'to', item.to_day`, 'item.year_id = year.id')} as periods
  from academic_year year where school_id = any($1)`;
const CLASSES = `
  select id, school_id as "schoolId", year_id as "yearId", title, grade, week_days as "weekDays", ver
  from school_class where school_id = any($1)`;
const GROUPS = `
  select study.id, school_id as "schoolId", year_id as "yearId", title, subject, scale, code,
         class_ids as "classIds", follows, ver, members_ver as "membersVer", teachers_ver as "teachersVer",
         ${list('membership', `'personId', item.person_id, ${span}`, 'item.group_id = study.id')} as members,
         ${list('teaching_assignment', `'personId', item.person_id, ${span}`, 'item.group_id = study.id')} as teachers
  from study_group study where school_id = any($1)`;
const KNOWN = `(person.home_school = any($1) or person.snils_key = any($2)
  or exists (select from person_in_school tie where tie.person_id = person.id and tie.school_id = any($1)))`;
const PEOPLE = `
  select person.id, home_school as "homeSchool", family_name as "familyName", given_name as "givenName", patronymic,
         name_key as "nameKey", birth_date::text as "birthDate", sex, snils_key as "snilsKey", contact.value as email,
         code, kinds, ver
  from person left join person_contact contact on contact.person_id = person.id and contact.kind = 'email'
  where ${KNOWN}`;
const BELONGINGS = `
  select tie.school_id as "schoolId", tie.person_id as "personId", enrolments_ver as "enrolmentsVer",
         roles_ver as "rolesVer",
         ${list('enrolment', `'classId', item.class_id, ${span}`, 'item.person_id = tie.person_id and item.school_id = tie.school_id')} as enrolments,
         ${list('school_role', `'role', item.role, 'classId', item.class_id, ${span}`, 'item.person_id = tie.person_id and item.school_id = tie.school_id')} as roles
  from person_in_school tie join person on person.id = tie.person_id
  where tie.school_id = any($1) or person.snils_key = any($2)`;
const GUARDIANSHIPS = `
  select tie.id, school_id as "schoolId", adult_id as "adultId", child_id as "childId", kind, ${days('tie')},
         is_restricted as "isRestricted", ver
  from guardianship tie
  where school_id = any($1)
     or child_id in (select id from person where ${KNOWN})`;
const SOURCES = `
  select school_id as "schoolId", sourced_id as "sourcedId", person_id as "personId"
  from person_source where school_id = any($1)`;
