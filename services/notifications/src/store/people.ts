import type { ContactVerified, GuardianshipVerified, PupilEnrolled, SchoolRegistered } from '@parta/contracts';
import type { EntityManager } from 'typeorm';
import type { Family } from '../domain/recipients.ts';

/** Projections of registry and identity: who may be told of whom, and by which contact. */
export class People {
  constructor(private readonly manager: EntityManager) {}

  async putSchool({ schoolId, timeZone }: SchoolRegistered): Promise<void> {
    await this.manager.query(
      `insert into school (school_id, time_zone) values ($1, $2)
       on conflict (school_id) do update set time_zone = excluded.time_zone`,
      [schoolId, timeZone],
    );
  }

  async putRelation(relation: GuardianshipVerified): Promise<void> {
    const { guardianshipId, schoolId, adultId, childId, from, until, restricted, ver } = relation;
    await this.manager.query(
      `insert into relation (guardianship_id, school_id, adult_id, child_id, from_day, until_day, restricted, ver)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (guardianship_id) do update set from_day = excluded.from_day, until_day = excluded.until_day,
         restricted = excluded.restricted, ver = excluded.ver where relation.ver < excluded.ver`,
      [guardianshipId, schoolId, adultId, childId, from, until, restricted, ver],
    );
  }

  async putChild({ personId, schoolId, enrolments, ver }: PupilEnrolled): Promise<void> {
    await this.manager.query(
      `insert into child (child_id, school_id, enrolments, ver) values ($1, $2, $3, $4)
       on conflict (child_id, school_id) do update set enrolments = excluded.enrolments, ver = excluded.ver
       where child.ver < excluded.ver`,
      [personId, schoolId, JSON.stringify(enrolments), ver],
    );
  }

  async putContact({ contactId, personId, kind }: ContactVerified, at: string): Promise<void> {
    await this.manager.query(
      `insert into contact_point (contact_id, person_id, kind, verified_at) values ($1, $2, $3, $4)
       on conflict (contact_id) do update set person_id = excluded.person_id, verified_at = excluded.verified_at
       where contact_point.verified_at < excluded.verified_at`,
      [contactId, personId, kind, at],
    );
  }

  /** Everyone who stands for these children, and where the children learn. */
  async familyOf(childIds: readonly string[]): Promise<Family> {
    const relations = (await this.manager.query(
      `select adult_id as "adultId", child_id as "childId", from_day::text as "from", until_day::text as "until", restricted
       from relation where child_id = any($1)`,
      [childIds],
    )) as Family['relations'];
    const enrolments = (await this.manager.query(
      `select c.child_id as "childId", c.school_id as "schoolId", e->>'from' as "from", e->>'until' as "until"
       from child c cross join jsonb_array_elements(c.enrolments) e where c.child_id = any($1)`,
      [childIds],
    )) as Family['enrolments'];
    return { relations, enrolments };
  }

  /** The next adults who stand, or stood, for children of this school, in the order of their ids. */
  async guardiansAt(schoolId: string, after: string | null, limit: number): Promise<string[]> {
    const rows = (await this.manager.query(
      `select distinct adult_id as id from child join relation using (child_id)
       where child.school_id = $1 and ($2::uuid is null or adult_id > $2) order by adult_id limit $3`,
      [schoolId, after, limit],
    )) as { id: string }[];
    return rows.map(({ id }) => id);
  }

  /** Everybody these adults stand, or stood, for. */
  async childrenOf(adultIds: readonly string[]): Promise<string[]> {
    const rows = (await this.manager.query('select distinct child_id as id from relation where adult_id = any($1)', [
      adultIds,
    ])) as { id: string }[];
    return rows.map(({ id }) => id);
  }

  /** The e-mail contact of each person, the one proved last; persons without one are left out. */
  async mailContactsOf(personIds: readonly string[]): Promise<Map<string, string>> {
    const rows = (await this.manager.query(
      `select distinct on (person_id) person_id as "personId", contact_id as "contactId" from contact_point
       where person_id = any($1) and kind = 'email' order by person_id, verified_at desc, contact_id`,
      [personIds],
    )) as { personId: string; contactId: string }[];
    return new Map(rows.map(({ personId, contactId }) => [personId, contactId]));
  }
}
