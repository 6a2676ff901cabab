import type { EntityManager } from 'typeorm';
import type { Held } from '../domain/plan/held.ts';
import { PEOPLE_SQL } from './people.sql.ts';
import { SCHOOL_SQL } from './school.sql.ts';

/** The sealed SNILS of people whose number is new. */
export type SealedSnils = ReadonlyMap<string, string>;

/**
 * Keeps what an import changed: one statement per kind of thing whatever their number, because a school of 2,500 people
 * row by row takes minutes. Lists that belong to a thing are replaced as a whole.
 */
export class RosterWrites {
  constructor(private readonly manager: EntityManager) {}

  async keep(save: Held, sealedSnils: SealedSnils): Promise<void> {
    await this.put(SCHOOL_SQL.schools, save.schools);
    await this.put(SCHOOL_SQL.years, save.years);
    await this.replace('period', 'year_id', idsOf(save.years));
    await this.put(
      SCHOOL_SQL.periods,
      save.years.flatMap(({ id: yearId, periods }) => periods.map((each) => ({ ...each, yearId }))),
    );
    await this.put(SCHOOL_SQL.classes, save.classes);
    await this.put(
      PEOPLE_SQL.people,
      save.people.map((each) => ({ ...each, snilsSealed: sealedSnils.get(each.id) ?? null })),
    );
    await this.put(
      PEOPLE_SQL.contacts,
      save.people.flatMap(({ id, email }) => (email === null ? [] : [{ id, email }])),
    );
    await this.put(PEOPLE_SQL.sources, save.sources);
    await this.keepBelongings(save.belongings);
    await this.put(PEOPLE_SQL.guardianships, save.guardianships);
    await this.keepGroups(save.groups);
  }

  private async keepBelongings(belongings: Held['belongings']): Promise<void> {
    await this.put(PEOPLE_SQL.belongings, belongings);
    await this.manager.query(PEOPLE_SQL.clearBelongings, [JSON.stringify(belongings)]);
    const ofPerson = <Item>(of: (each: Held['belongings'][number]) => Item[]) =>
      belongings.flatMap((each) =>
        of(each).map((item) => ({ ...item, schoolId: each.schoolId, personId: each.personId })),
      );
    await this.put(
      PEOPLE_SQL.enrolments,
      ofPerson(({ enrolments }) => enrolments),
    );
    await this.put(
      PEOPLE_SQL.roles,
      ofPerson(({ roles }) => roles),
    );
  }

  private async keepGroups(groups: Held['groups']): Promise<void> {
    await this.put(SCHOOL_SQL.groups, groups);
    await this.replace('membership', 'group_id', idsOf(groups));
    await this.replace('teaching_assignment', 'group_id', idsOf(groups));
    const ofGroup = <Item>(of: (each: Held['groups'][number]) => Item[]) =>
      groups.flatMap((each) => of(each).map((item) => ({ ...item, groupId: each.id })));
    await this.put(
      SCHOOL_SQL.members,
      ofGroup(({ members }) => members),
    );
    await this.put(
      SCHOOL_SQL.teachers,
      ofGroup(({ teachers }) => teachers),
    );
  }

  private async put(sql: string, rows: readonly object[]): Promise<void> {
    if (rows.length > 0) await this.manager.query(sql, [JSON.stringify(rows)]);
  }

  private async replace(
    table: 'period' | 'membership' | 'teaching_assignment',
    owner: string,
    ids: string[],
  ): Promise<void> {
    if (ids.length > 0) await this.manager.query(`delete from ${table} where ${owner} = any($1)`, [ids]);
  }
}

const idsOf = (things: readonly { id: string }[]): string[] => things.map(({ id }) => id);
