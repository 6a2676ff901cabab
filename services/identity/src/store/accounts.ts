import { type AccessRaised, derivedId } from '@parta/contracts';
import type { EntityManager } from 'typeorm';
import type { RaisedAccess } from '../domain/raised-access.ts';
import { AccountRow } from './account.row.ts';

export class Accounts {
  constructor(private readonly manager: EntityManager) {}

  /** The one account of a person, made at the first sign-in; its id follows from the person's. */
  async of(personId: string, now: string): Promise<AccountRow> {
    await this.manager.query(
      'insert into account (id, person_id, created_at) values ($1, $2, $3) on conflict (person_id) do nothing',
      [derivedId('account', personId), personId, now],
    );
    return this.manager.findOneByOrFail(AccountRow, { personId });
  }

  find(personId: string): Promise<AccountRow | null> {
    return this.manager.findOneBy(AccountRow, { personId });
  }

  /** Of these pupils, as far as they are in the class on that day, those of whom no guardian has an account. */
  async lackedBy(pupilIds: readonly string[], classId: string, day: string): Promise<string[]> {
    const rows = (await this.manager.query(
      `select pupil.person_id as id from enrolment_fact pupil
       where pupil.person_id = any($1)
         and exists (select from jsonb_array_elements(pupil.enrolments) e where e->>'classId' = $2
                     and e->>'from' <= $3 and (e->>'until' is null or $3 < e->>'until'))
         and not exists (select from guardianship_fact tie join account on account.person_id = tie.adult_id
                         where tie.child_id = pupil.person_id and not tie.restricted
                           and tie.from_day <= $3::text::date and (tie.until_day is null or $3::text::date < tie.until_day))
       order by 1`,
      [pupilIds, classId, day],
    )) as { id: string }[];
    return rows.map(({ id }) => id);
  }

  /** Raises the access version of those of these people who have an account. */
  async raise(personIds: string[]): Promise<RaisedAccess[]> {
    if (personIds.length === 0) return [];
    const raised = (await this.manager.query(
      `with raised as (update account set access_version = access_version + 1, raised_at = clock_timestamp()
                       where person_id = any($1) returning id, person_id, access_version, raised_at)
       select person_id as "personId", access_version as version, raised_at as at,
              array(select s.id from session s where s.account_id = raised.id and s.ended_at is null order by s.id) as "sessionIds"
       from raised order by person_id`,
      [personIds],
    )) as (Omit<RaisedAccess, 'at'> & { at: Date })[];
    return raised.map((access) => ({ ...access, at: access.at.toISOString() }));
  }

  /** The newest raises of the last ten minutes by the clock of the database, oldest first. */
  async raisedLately(most: number): Promise<AccessRaised[]> {
    const newest = (await this.manager.query(
      `select person_id as "personId", access_version as "minVersion", raised_at as at from account
       where raised_at > now() - interval '10 minutes' order by raised_at desc limit $1`,
      [most],
    )) as (Omit<AccessRaised, 'at'> & { at: Date })[];
    return newest.toReversed().map((raised) => ({ ...raised, at: raised.at.toISOString() }));
  }
}
