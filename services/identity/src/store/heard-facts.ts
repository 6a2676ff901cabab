import type { GuardianshipVerified, PersonRegistered, PupilEnrolled, SchoolRolesSet } from '@parta/contracts';
import type { EntityManager } from 'typeorm';
import type { Facts } from '../domain/facts.ts';

/** What was heard from the registry. Each `put` keeps the newer version and answers whom it changed. */
export class HeardFacts {
  constructor(private readonly manager: EntityManager) {}

  /** Everything about one person in one question; a person nobody has told of yet is nothing. */
  async of(personId: string): Promise<Facts> {
    const [row] = (await this.manager.query(FACTS_OF_PERSON, [personId])) as [{ facts: Facts }];
    return row.facts;
  }

  async putPersons(persons: PersonRegistered[]): Promise<string[]> {
    return this.put(
      `insert into person_fact (person_id, kinds, fourteen_from, adult_from, ver)
       select "personId", kinds, "fourteenFrom", "adultFrom", ver from jsonb_to_recordset($1)
         as heard("personId" uuid, kinds text[], "fourteenFrom" date, "adultFrom" date, ver int)
       on conflict (person_id) do update set kinds = excluded.kinds, fourteen_from = excluded.fourteen_from,
         adult_from = excluded.adult_from, ver = excluded.ver
       where person_fact.ver < excluded.ver returning person_id as id`,
      persons,
    );
  }

  async putEnrolments(enrolments: PupilEnrolled[]): Promise<string[]> {
    return this.put(
      `insert into enrolment_fact (person_id, school_id, enrolments, ver)
       select "personId", "schoolId", enrolments, ver from jsonb_to_recordset($1)
         as heard("personId" uuid, "schoolId" text, enrolments jsonb, ver int)
       on conflict (person_id, school_id) do update set enrolments = excluded.enrolments, ver = excluded.ver
       where enrolment_fact.ver < excluded.ver returning person_id as id`,
      enrolments.map(({ personId, schoolId, enrolments: list, ver }) => {
        const plain = list.map(({ classId, from, until }) => ({ classId, from, until }));
        return { personId, schoolId, enrolments: plain, ver };
      }),
    );
  }

  async putSchoolRoles(roles: SchoolRolesSet[]): Promise<string[]> {
    return this.put(
      `insert into school_role_fact (person_id, school_id, roles, ver)
       select "personId", "schoolId", roles, ver from jsonb_to_recordset($1)
         as heard("personId" uuid, "schoolId" text, roles jsonb, ver int)
       on conflict (person_id, school_id) do update set roles = excluded.roles, ver = excluded.ver
       where school_role_fact.ver < excluded.ver returning person_id as id`,
      roles,
    );
  }

  /** Answers the adults. */
  async putGuardianships(guardianships: GuardianshipVerified[]): Promise<string[]> {
    return this.put(
      `insert into guardianship_fact (guardianship_id, adult_id, child_id, from_day, until_day, restricted, ver)
       select "guardianshipId", "adultId", "childId", "from", "until", restricted, ver from jsonb_to_recordset($1)
         as heard("guardianshipId" uuid, "adultId" uuid, "childId" uuid, "from" date, "until" date, restricted boolean, ver int)
       on conflict (guardianship_id) do update set adult_id = excluded.adult_id, child_id = excluded.child_id,
         from_day = excluded.from_day, until_day = excluded.until_day, restricted = excluded.restricted, ver = excluded.ver
       where guardianship_fact.ver < excluded.ver returning adult_id as id`,
      guardianships,
    );
  }

  /** The adults who stand, or stood, for these children: their rights follow the child's. */
  async guardiansOf(childIds: string[]): Promise<string[]> {
    if (childIds.length === 0) return [];
    const rows = (await this.manager.query(
      'select distinct adult_id as id from guardianship_fact where child_id = any($1) order by 1',
      [childIds],
    )) as { id: string }[];
    return rows.map(({ id }) => id);
  }

  private async put(insert: string, facts: object[]): Promise<string[]> {
    const rows = (await this.manager.query(insert, [JSON.stringify(facts)])) as { id: string }[];
    return [...new Set(rows.map(({ id }) => id))].toSorted();
  }
}

const enrolmentsOf = (person: string): string =>
  `(select coalesce(jsonb_agg(e || jsonb_build_object('schoolId', f.school_id)), '[]')
    from enrolment_fact f, jsonb_array_elements(f.enrolments) e where f.person_id = ${person})`;

const wardsOf = (guardianships: string): string =>
  `(select coalesce(jsonb_agg(jsonb_build_object('childId', g.child_id, 'from', g.from_day, 'until', g.until_day,
      'restricted', g.restricted, 'adultFrom', c.adult_from, 'enrolments', ${enrolmentsOf('g.child_id')})), '[]')
    from guardianship_fact g left join person_fact c on c.person_id = g.child_id where ${guardianships})`;

/** One statement: it stands in the way of every token, at most 15 ms (identity.md 16). */
const FACTS_OF_PERSON = `
  select jsonb_build_object(
    'kinds', coalesce(to_jsonb(p.kinds), '[]'), 'fourteenFrom', p.fourteen_from, 'adultFrom', p.adult_from,
    'enrolments', ${enrolmentsOf('asked.id')},
    'schoolRoles', (select coalesce(jsonb_agg(r || jsonb_build_object('schoolId', f.school_id) order by f.school_id, n), '[]')
                    from school_role_fact f, jsonb_array_elements(f.roles) with ordinality role(r, n)
                    where f.person_id = asked.id),
    'wards', ${wardsOf('g.adult_id = asked.id')},
    'grants', (select coalesce(jsonb_agg(jsonb_build_object('childId', t.child_id, 'scopes', t.scopes, 'from', t.from_day,
                 'until', t.until_day, 'giver', ${wardsOf('g.adult_id = t.granted_by and g.child_id = t.child_id')})
                 order by t.until_day, t.grant_id), '[]')
               from access_grant t where t.person_id = asked.id and t.revoked_at is null)
  ) as facts
  from (select $1::uuid as id) asked left join person_fact p on p.person_id = asked.id`;
