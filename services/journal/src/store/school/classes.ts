import { type EntityManager, In } from 'typeorm';
import { putNewer } from '../newer.ts';
import { SchoolClassRow } from './school-class.row.ts';
import { SchoolRolesRow } from './school-roles.row.ts';

/** Who leads the one class of a group on a day, as a JSON list for a statement that asks more; looked for only where the school ever let leaders write marks. */
export const LEADERS_OF = (school: string, group: string, day: string): string =>
  `(case when exists (select from setting where school_id = ${school} and name = 'rights.classTeacherMarks')
    then (select coalesce(json_agg(r.person_id), '[]') from study_group led, school_roles r, jsonb_array_elements(r.roles) role
      where led.id = ${group} and r.school_id = ${school} and r.roles @> '[{"role": "classTeacher"}]'
        and role ->> 'role' = 'classTeacher' and led.class_ids = array[(role ->> 'classId')::uuid]
        and role ->> 'from' <= ${day} and coalesce(${day} < role ->> 'until', true))
    else '[]' end)`;

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
