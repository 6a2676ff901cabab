import { type EntityManager, In } from 'typeorm';
import { putNewer } from '../newer.ts';
import { SchoolClassRow } from './school-class.row.ts';
import { SchoolRolesRow } from './school-roles.row.ts';

/** The classes of the year and whoever leads them. */
export class Classes {
  constructor(private readonly manager: EntityManager) {}

  get(id: string, schoolIds: string[]): Promise<SchoolClassRow | null> {
    return this.manager.findOneBy(SchoolClassRow, { id, schoolId: In(schoolIds) });
  }

  byId(id: string): Promise<SchoolClassRow | null> {
    return this.manager.findOneBy(SchoolClassRow, { id });
  }

  ofYears(yearIds: string[]): Promise<SchoolClassRow[]> {
    return this.manager.findBy(SchoolClassRow, { yearId: In(yearIds) });
  }

  put(schoolClass: SchoolClassRow): Promise<void> {
    return putNewer(this.manager, SchoolClassRow, schoolClass);
  }

  /** Grades of the classes of a year, by class. */
  async gradesOf(yearId: string): Promise<ReadonlyMap<string, number>> {
    const rows = await this.manager.findBy(SchoolClassRow, { yearId });
    return new Map(rows.map(({ id, grade }) => [id, grade]));
  }

  putRoles(roles: SchoolRolesRow): Promise<void> {
    return putNewer(this.manager, SchoolRolesRow, roles);
  }

  /** Classes a person leads in one school on a day. */
  async ledBy(personId: string, schoolIds: string[], day: string): Promise<string[]> {
    const rows = await this.manager.findBy(SchoolRolesRow, { personId, schoolId: In(schoolIds) });
    const leading = rows.flatMap(({ roles }) => roles).filter(({ role }) => role === 'classTeacher');
    return leading
      .filter(({ from, until }) => from <= day && (until === null || day < until))
      .flatMap(({ classId }) => classId ?? []);
  }
}
