import type { EntityManager } from 'typeorm';
import type { NamedPerson } from '../domain/names.ts';
import type { NamedTo } from '../domain/named-to.ts';
import type { Candidate } from '../domain/match-person.ts';

/** People as screens, letters and portals ask for them. */
export class People {
  constructor(private readonly manager: EntityManager) {}

  /** Names of those of these people whose names the caller learns; with class and school of the day. */
  async named(ids: readonly string[], to: NamedTo, day: string): Promise<NamedPerson[]> {
    const { schoolIds, staffOnly, kin, children, classOf } = to;
    return (await this.manager.query(NAMED, [ids, schoolIds, day, staffOnly, kin, children, classOf])) as NamedPerson[];
  }

  /** Who has this SNILS, or these names and this birth date. */
  async candidates({ snilsKey, nameKey, birthDate }: Sought, day: string): Promise<Candidate[]> {
    return (await this.manager.query(CANDIDATES, [snilsKey, nameKey, birthDate, day])) as Candidate[];
  }
}

type Sought = { snilsKey: string | null; nameKey: string; birthDate: string | null };

const NAMES = `person.family_name as "familyName", person.given_name as "givenName", person.patronymic`;
const IN_FORCE = (row: string): string =>
  `${row}.from_day <= $3 and (${row}.until_day is null or ${row}.until_day > $3)`;
const CLASS_TITLE = (person: string, within = ''): string => `
  (select title from enrolment join school_class on school_class.id = enrolment.class_id
   where enrolment.person_id = ${person} and ${IN_FORCE('enrolment')} ${within} order by enrolment.from_day desc limit 1)`;

const SCHOOL_TITLE = (person: string, within: string): string => `
  (select school.title from enrolment join school_class on school_class.id = enrolment.class_id
     join school on school.id = school_class.school_id
   where enrolment.person_id = ${person} and ${IN_FORCE('enrolment')} ${within} order by enrolment.from_day desc limit 1)`;

/** The staff of a school a pupil has left is not told where they learn now; the pupil's own circle is. */
const OF_OWN_SCHOOL = `and ($2::text[] is null or school_class.school_id = any($2) or person.id = any($5::uuid[]))`;

const NAMED = `
  select person.id as "personId", ${NAMES}, ${CLASS_TITLE('person.id', OF_OWN_SCHOOL)} as "classTitle",
         ${SCHOOL_TITLE('person.id', OF_OWN_SCHOOL)} as "schoolTitle"
  from person
  where person.id = any($1) and ($2::text[] is null or person.id = any($5::uuid[])
    or (($4::text is null or $4 = any(person.kinds)) and (person.home_school = any($2)
      or exists (select from person_in_school tie where tie.person_id = person.id and tie.school_id = any($2))))
    or exists (select from guardianship where adult_id = person.id and child_id = any($6::uuid[]))
    or exists (select from enrolment join enrolment own on own.class_id = enrolment.class_id
               where enrolment.person_id = person.id and own.person_id = $7 and ${IN_FORCE('enrolment')} and ${IN_FORCE('own')}))
  order by person.id`;

const CANDIDATES = `
  with day as (select $4::date as day)
  select person.id as "personId", person.home_school as "schoolId", ${NAMES}, person.birth_date::text as "birthDate",
         person.snils_key as "snilsKey",
         exists (select from guardianship where adult_id = person.id and is_restricted) as "isRestricted",
         (select coalesce(json_agg(json_build_object('familyName', child.family_name, 'givenName', child.given_name,
                                                     'classTitle', ${CLASS_TITLE('child.id').replaceAll('$3', 'day.day')})
                                   order by child.birth_date, child.id), '[]')
          from day, guardianship tie join person child on child.id = tie.child_id
          where tie.adult_id = person.id and (tie.until_day is null or tie.until_day > day.day)
            and not tie.is_restricted) as children
  from person
  where person.snils_key = $1 or (person.name_key = $2 and person.birth_date = $3)
  order by person.id limit 5`;
