import type { SchoolDirectoryAnswer } from '@parta/contracts';
import type { EntityManager } from 'typeorm';
import type { NamedPerson } from '../domain/names.ts';

export type Teacher = NamedPerson & { code: string };

/** The groups and teachers of a school by the names files from outside may use. */
export class Directory {
  constructor(private readonly manager: EntityManager) {}

  async hasSchool(schoolId: string): Promise<boolean> {
    return ((await this.manager.query('select from school where id = $1', [schoolId])) as unknown[]).length > 0;
  }

  async titles(schoolIds: string[]): Promise<{ schoolId: string; title: string }[]> {
    return (await this.manager.query('select id as "schoolId", title from school where id = any($1) order by id', [
      schoolIds,
    ])) as { schoolId: string; title: string }[];
  }

  /** The groups of the school's years that have not ended. */
  async groups(schoolId: string, day: string): Promise<SchoolDirectoryAnswer['groups']> {
    return (await this.manager.query(GROUPS, [schoolId, day])) as SchoolDirectoryAnswer['groups'];
  }

  /** Everybody who teaches in the school now or later. */
  async teachers(schoolId: string, day: string): Promise<Teacher[]> {
    return (await this.manager.query(TEACHERS, [schoolId, day])) as Teacher[];
  }
}

const GROUPS = `
  select study.id as "groupId", study.title, subject, code,
         array(select title from school_class where id = any (study.class_ids) order by title) as "classTitles"
  from study_group study join academic_year year on year.id = study.year_id
  where study.school_id = $1 and year.to_day >= $2
  order by study.title, study.id`;

const TEACHERS = `
  select person.id as "personId", code, family_name as "familyName", given_name as "givenName", patronymic,
         null as "classTitle", null as "schoolTitle"
  from person
  where exists (select from school_role role where role.person_id = person.id and role.school_id = $1
                and (role.until_day is null or role.until_day > $2))
  order by family_name, given_name, id`;
