import { derivedId } from '@parta/contracts';
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

  /** Raises the access version of those of these people who have an account. */
  async raise(personIds: string[]): Promise<RaisedAccess[]> {
    if (personIds.length === 0) return [];
    return (await this.manager.query(
      `with raised as (update account set access_version = access_version + 1 where person_id = any($1)
                       returning id, person_id, access_version)
       select person_id as "personId", access_version as version,
              array(select s.id from session s where s.account_id = raised.id and s.ended_at is null order by s.id) as "sessionIds"
       from raised order by person_id`,
      [personIds],
    )) as RaisedAccess[];
  }
}
