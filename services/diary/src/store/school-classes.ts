import { prepared } from '@parta/store';
import type { ClassFormed, SchoolRolesSet } from '@parta/contracts';
import type { EntityManager } from 'typeorm';
import type { PupilPlace } from '../domain/may-read.ts';
import type { SchoolClass } from '../domain/rows.ts';
import { instant, json } from './sql.ts';

type LedClass = Pick<SchoolRolesSet['roles'][number], 'classId' | 'from' | 'until'>;

export class SchoolClasses {
  constructor(private readonly manager: EntityManager) {}

  /** True unless this or a newer version stood already. */
  async put({ classId, schoolId, grade, weekDays, ver }: ClassFormed, at: string): Promise<boolean> {
    const rows = (await this.manager.query(
      `insert into school_class (class_id, school_id, grade, week_days, ver, at) values ($1, $2, $3, $4, $5, $6)
       on conflict (class_id) do update set grade = excluded.grade, week_days = excluded.week_days,
         ver = excluded.ver, at = excluded.at where school_class.ver < excluded.ver
       returning class_id`,
      [classId, schoolId, grade, weekDays, ver, at],
    )) as unknown[];
    return rows.length > 0;
  }

  /** The classes a person leads, the whole list. */
  async putTeacher({ schoolId, personId, ver }: SchoolRolesSet, classes: LedClass[]): Promise<void> {
    await this.manager.query(
      `insert into class_teacher (school_id, person_id, classes, ver) values ($1, $2, $3, $4)
       on conflict (school_id, person_id) do update set classes = excluded.classes, ver = excluded.ver
       where class_teacher.ver < excluded.ver`,
      [schoolId, personId, json(classes), ver],
    );
  }

  /** The school of a class, with the teachers who lead it on that day. */
  async placeOn(classId: string, day: string): Promise<PupilPlace | undefined> {
    const [place] = (await this.manager.query(
      `select s.school_id as "schoolId", coalesce((
         select jsonb_agg(t.person_id order by t.person_id) from class_teacher t cross join jsonb_array_elements(t.classes) c
         where t.school_id = s.school_id and c->>'classId' = $1
           and c->>'from' <= $2 and (c->>'until' is null or $2 < c->>'until')), '[]') as "classTeacherIds"
       from school_class s where s.class_id = $1::uuid`,
      [classId, day],
    )) as PupilPlace[];
    return place;
  }

  ofIds(classIds: readonly string[]): Promise<SchoolClass[]> {
    return prepared(this.manager, OF_IDS, [classIds]);
  }
}

const OF_IDS = {
  name: 'classes-of-ids',
  text: `select class_id as "classId", school_id as "schoolId", grade, week_days as "weekDays", ${instant('at')} as at
   from school_class where class_id = any($1) order by class_id`,
};
