import type { Audience, PossibleRecipientsAnswer } from '@parta/contracts';
import type { EntityManager } from 'typeorm';
import type { Roll } from '../domain/letter.ts';
import type { Ties } from '../domain/ties.ts';

const SPAN = `'from', from_day::text, 'until', until_day::text`;
const ON_DAY = 'from_day <= $2 and (until_day is null or $2 < until_day)';

/** Who stands around pupils: what the rules ask the roster. */
export class Rolls {
  constructor(private readonly manager: EntityManager) {}

  /** The pupils of an audience on a day, or undefined where no school of these knows it. */
  async of({ kind, id }: Audience, schoolIds: readonly string[], today: string): Promise<Roll | undefined> {
    const column = kind === 'pupil' ? 'person_id::text' : 'scope_id';
    const rows = (await this.manager.query(
      `select distinct school_id as "schoolId", person_id as "childId" from membership
       where ${column} = $1::text and ${ON_DAY} and role = 'pupil' and school_id = any($3) order by 1, 2`,
      [id, today, schoolIds],
    )) as { schoolId: string; childId: string }[];
    const [first] = rows;
    if (!first) return undefined;
    const childIds = rows.filter(({ schoolId }) => schoolId === first.schoolId).map(({ childId }) => childId);
    return { schoolId: first.schoolId, childIds, ties: await this.tiesOf(childIds), today };
  }

  /** Everything around these pupils, past and present, in one statement. */
  async tiesOf(childIds: readonly string[]): Promise<Ties> {
    const [row] = (await this.manager.query(
      `with place as (select * from membership where person_id = any($1) and role = 'pupil')
       select json_build_object(
         'relations', coalesce((select json_agg(json_build_object('adultId', adult_id, 'childId', child_id,
           'restricted', restricted, ${SPAN})) from relation where child_id = any($1)), '[]'),
         'places', coalesce((select json_agg(json_build_object('childId', person_id, 'schoolId', school_id, 'scope', scope,
           'scopeId', scope_id, ${SPAN})) from place), '[]'),
         'posts', coalesce((select json_agg(json_build_object('personId', person_id, 'schoolId', school_id,
           'scopeId', scope_id, 'role', role, ${SPAN})) from membership where role <> 'pupil'
           and (scope_id in (select scope_id from place) or scope_id in (select school_id from place))), '[]')) as ties`,
      [childIds],
    )) as [{ ties: Ties }];
    return row.ties;
  }

  /** The classes and groups that somebody leads or teaches on a day; all of the school for its administration. */
  scopesOf(personId: string, today: string): Promise<PossibleRecipientsAnswer['audiences']> {
    return this.manager.query(
      `with own as (select scope, scope_id from membership where person_id = $1 and ${ON_DAY} and role <> 'pupil')
       select scope as kind, scope_id as id, title, subject from scope_card c
       where (scope_id in (select scope_id from own) or school_id in (select scope_id from own where scope = 'school'))
         and exists (select from membership m where m.scope_id = c.scope_id and m.role = 'pupil' and ${ON_DAY})
       order by scope, title, subject, scope_id`,
      [personId, today],
    );
  }

  /** Subjects by group. */
  async subjectsOf(scopeIds: readonly string[]): Promise<Map<string, string>> {
    const rows = (await this.manager.query(
      'select scope_id as "scopeId", subject from scope_card where scope_id = any($1)',
      [scopeIds],
    )) as { scopeId: string; subject: string }[];
    return new Map(rows.map(({ scopeId, subject }) => [scopeId, subject]));
  }

  /** The children somebody stands for on a day; one of whom any record restricts them is not theirs (N-08). */
  async childrenOf(adultId: string, today: string): Promise<string[]> {
    const rows = (await this.manager.query(
      `select child_id as "childId" from relation where adult_id = $1 and ${ON_DAY}
       group by child_id having not bool_or(restricted) order by 1`,
      [adultId, today],
    )) as { childId: string }[];
    return rows.map(({ childId }) => childId);
  }
}
