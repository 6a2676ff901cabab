import type { ClassFormed, GroupFormed, GuardianshipVerified } from '@parta/contracts';
import type { EntityManager } from 'typeorm';
import type { Membership } from '../domain/memberships.ts';
import { columns } from './sql.ts';

type Card = {
  scopeId: string;
  schoolId: string;
  scope: 'class' | 'group';
  title: string;
  subject: string;
  ver: number;
};

/** What registry says of who belongs where; an older fact never replaces a newer one. */
export class Roster {
  constructor(private readonly manager: EntityManager) {}

  /** Replaces the rows of a list by those of its newer version. */
  async replace(list: string, ver: number, memberships: readonly Membership[]): Promise<void> {
    const newer = (await this.manager.query(
      `insert into heard_list (list, ver) values ($1, $2)
       on conflict (list) do update set ver = excluded.ver where heard_list.ver < excluded.ver returning list`,
      [list, ver],
    )) as unknown[];
    if (newer.length === 0) return;
    await this.manager.query('delete from membership where list = $1', [list]);
    await this.manager.query(
      `insert into membership (list, school_id, scope, scope_id, person_id, role, from_day, until_day)
       select $1, * from unnest($2::text[], $3::text[], $4::text[], $5::uuid[], $6::text[], $7::date[], $8::date[])`,
      [list, ...columns(memberships, 'schoolId', 'scope', 'scopeId', 'personId', 'role', 'from', 'until')],
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

  async putClass({ classId: scopeId, schoolId, title, ver }: ClassFormed): Promise<void> {
    await this.putCard({ scopeId, schoolId, scope: 'class', title, subject: '', ver });
  }

  async putGroup({ groupId: scopeId, schoolId, title, subject, ver }: GroupFormed): Promise<void> {
    await this.putCard({ scopeId, schoolId, scope: 'group', title, subject, ver });
  }

  private async putCard({ scopeId, schoolId, scope, title, subject, ver }: Card): Promise<void> {
    await this.manager.query(
      `insert into scope_card (scope_id, school_id, scope, title, subject, ver) values ($1, $2, $3, $4, $5, $6)
       on conflict (scope_id) do update set title = excluded.title, subject = excluded.subject, ver = excluded.ver
       where scope_card.ver < excluded.ver`,
      [scopeId, schoolId, scope, title, subject, ver],
    );
  }
}
