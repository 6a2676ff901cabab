import { prepared } from '@parta/store';
import type { PersonRegistered, PupilEnrolled } from '@parta/contracts';
import type { EntityManager } from 'typeorm';
import type { LedDays } from '../domain/led-week.ts';
import type { HeardPlace } from '../domain/may-read.ts';
import type { Enrolment } from '../domain/rows.ts';
import { instant, json } from './sql.ts';

export class Pupils {
  constructor(private readonly manager: EntityManager) {}

  /** True unless this or a newer version stood already. */
  async put({ personId, schoolId, enrolments, ver }: PupilEnrolled, at: string): Promise<boolean> {
    const rows = (await this.manager.query(
      `insert into pupil (pupil_id, school_id, enrolments, ver, at) values ($1, $2, $3, $4, $5)
       on conflict (pupil_id, school_id) do update set enrolments = excluded.enrolments, ver = excluded.ver,
         at = excluded.at where pupil.ver < excluded.ver
       returning pupil_id`,
      [personId, schoolId, json(enrolments), ver, at],
    )) as unknown[];
    return rows.length > 0;
  }

  /** Pupils of a school; of one class only, past and present, where it is given. */
  async ofSchool(schoolId: string, classId?: string): Promise<string[]> {
    const rows = (await this.manager.query(
      `select pupil_id as "pupilId" from pupil where school_id = $1 and ($2::text is null
         or enrolments @> jsonb_build_array(jsonb_build_object('classId', $2::text))) order by 1`,
      [schoolId, classId ?? null],
    )) as { pupilId: string }[];
    return rows.map(({ pupilId }) => pupilId);
  }

  /** Pupils who are in the class on a day and were in it in the week of that Monday. */
  async ofClass(
    { classId, schoolId }: { classId: string; schoolId: string },
    day: string,
    monday: string,
  ): Promise<string[]> {
    const rows = (await this.manager.query(
      `select distinct p.pupil_id as "pupilId" from pupil p cross join jsonb_array_elements(p.enrolments) e
       where p.school_id = $4 and e->>'classId' = $1
         and e->>'from' <= least($2::text, ($3::text::date + 6)::text) and (e->>'until' is null or greatest($2::text, $3::text) < e->>'until') order by 1`,
      [classId, day, monday, schoolId],
    )) as { pupilId: string }[];
    return rows.map(({ pupilId }) => pupilId);
  }

  enrolmentsOf(pupilIds: readonly string[]): Promise<(Enrolment & { pupilId: string })[]> {
    return prepared(this.manager, ENROLMENTS_OF, [pupilIds]);
  }

  /**
   * The days of a pupil that this class teacher of today reads: all of them where the pupil is in the class today, else those the pupil
   * spent in it.
   */
  ledBy(pupilId: string, personId: string, day: string): Promise<LedDays[]> {
    return this.manager.query(
      `select p.school_id as "schoolId", case when e.is_here then '0001-01-01' else e."from" end as "from",
         case when e.is_here then null else e.until end as until
       from pupil p join class_teacher t on t.school_id = p.school_id and t.person_id = $2
         cross join jsonb_array_elements(t.classes) c
         cross join lateral (
           select each->>'classId' as class_id, each->>'from' as "from", each->>'until' as until,
             coalesce($3 < each->>'until', true) as is_here from jsonb_array_elements(p.enrolments) each) e
       where p.pupil_id = $1 and c->>'classId' = e.class_id and e."from" <= $3
         and c->>'from' <= $3 and coalesce($3 < c->>'until', true)
       order by 1, 2`,
      [pupilId, personId, day],
    );
  }

  /** The schools the pupil is known in, with the teachers who lead the pupil's class on that day. */
  placesOn(pupilId: string, day: string): Promise<HeardPlace[]> {
    return this.manager.query(
      `select p.school_id as "schoolId", coalesce((
         select jsonb_agg(t.person_id order by t.person_id) from class_teacher t
           cross join jsonb_array_elements(t.classes) c cross join jsonb_array_elements(p.enrolments) e
         where t.school_id = p.school_id and c->>'classId' = e->>'classId'
           and c->>'from' <= $2 and (c->>'until' is null or $2 < c->>'until')
           and e->>'from' <= $2 and (e->>'until' is null or $2 < e->>'until')), '[]') as "classTeacherIds",
         (select ${instant('min(c.stands_at)')} from inbox_cursor c
          where c.source in ('journal', 'registry') and c.stream_key = p.school_id) as "standsAt"
       from pupil p where p.pupil_id = $1 order by 1`,
      [pupilId, day],
    );
  }

  /** From when on a pupil is fourteen; a version that is not newer changes nothing (B8). */
  async putAge({ personId, schoolId, fourteenFrom, ver }: PersonRegistered): Promise<void> {
    await this.manager.query(
      `insert into pupil_age (pupil_id, school_id, fourteen_from, ver) values ($1, $2, $3, $4)
       on conflict (pupil_id, school_id) do update set fourteen_from = excluded.fourteen_from, ver = excluded.ver
       where pupil_age.ver < excluded.ver`,
      [personId, schoolId, fourteenFrom, ver],
    );
  }

  /** Of two schools that know different days the later one; null where nobody knows. */
  async fourteenFrom(pupilId: string): Promise<string | null> {
    const [row] = (await this.manager.query(
      'select max(fourteen_from)::text as "fourteenFrom" from pupil_age where pupil_id = $1',
      [pupilId],
    )) as [{ fourteenFrom: string | null }];
    return row.fourteenFrom;
  }
}

const ENROLMENTS_OF = {
  name: 'enrolments-of',
  text: `select p.pupil_id as "pupilId", p.school_id as "schoolId", e->>'classId' as "classId", e->>'classTitle' as "classTitle",
     e->>'from' as "from", e->>'until' as "until", ${instant('p.at')} as at
   from pupil p cross join jsonb_array_elements(p.enrolments) e where p.pupil_id = any($1)
   order by p.pupil_id, e->>'from', e->>'classId'`,
};
