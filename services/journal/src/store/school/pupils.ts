import { Refusal } from '@parta/contracts';
import type { EntityManager } from 'typeorm';
import type { PupilAtHand } from '../../domain/absences/pupil-at-hand.ts';
import { putNewer } from '../newer.ts';
import { type FoundPupil, lastSeen, pupilOf } from './found-pupil.ts';
import { PupilAgeRow } from './pupil-age.row.ts';
import { PupilEnrolmentsRow } from './pupil-enrolments.row.ts';
import { SETTINGS_OF } from './settings.ts';

export class Pupils {
  constructor(private readonly manager: EntityManager) {}

  putEnrolments(list: PupilEnrolmentsRow): Promise<void> {
    return putNewer(this.manager, PupilEnrolmentsRow, list);
  }

  putAge(age: PupilAgeRow): Promise<void> {
    return putNewer(this.manager, PupilAgeRow, age);
  }

  /**
   * The same as `get`, held until the transaction ends: what is entered about one pupil goes one after the other.
   * @throws not-found
   */
  async atHand(pupilId: string, schoolIds: string[], now: string): Promise<PupilAtHand> {
    await this.manager.query(`select pg_advisory_xact_lock(hashtextextended('pupil ' || $1, 0))`, [pupilId]);
    return this.get(pupilId, schoolIds, now);
  }

  /**
   * A pupil where they learn now; of several schools one of these first.
   * @throws not-found
   */
  async get(pupilId: string, schoolIds: string[], now: string): Promise<PupilAtHand> {
    const found = (await this.manager.query(PUPIL, [pupilId, now, schoolIds])) as FoundPupil[];
    const pupil = found.map(pupilOf).find((each) => each !== undefined);
    if (!pupil) throw new Refusal('not-found', 'No such pupil');
    return pupil;
  }

  /**
   * A pupil of one of these schools; whoever has left is found as of the last day there.
   * @throws not-found
   */
  async lately(pupilId: string, schoolIds: string[], now: string): Promise<PupilAtHand> {
    const found = (await this.manager.query(LATELY, [pupilId, now, schoolIds])) as Parameters<typeof lastSeen>[0][];
    const own = found.filter(({ schoolId }) => schoolIds.includes(schoolId));
    const pupil = own.map(lastSeen).find((each) => each !== undefined);
    if (!pupil) throw new Refusal('not-found', 'No such pupil');
    return pupil;
  }

  /** Everybody who ever learnt in the school, with their classes. */
  async everIn(schoolId: string): Promise<Pick<PupilEnrolmentsRow, 'pupilId' | 'enrolments'>[]> {
    return this.manager.findBy(PupilEnrolmentsRow, { schoolId });
  }

  /** Who belongs to a class on a day. */
  async ofClass(classId: string, schoolId: string, day: string): Promise<string[]> {
    const rows = (await this.manager.query(
      `select distinct e.pupil_id as id from pupil_enrolments e, jsonb_array_elements(e.enrolments) term
       where e.school_id = $2 and e.enrolments @> jsonb_build_array(jsonb_build_object('classId', $1::uuid))
         and term ->> 'classId' = $1::text and (term ->> 'from')::date <= $3::date
         and coalesce($3::date < (term ->> 'until')::date, true)`,
      [classId, schoolId, day],
    )) as { id: string }[];
    return rows.map(({ id }) => id);
  }
}

const moment = (form: string): string =>
  `to_char($2::timestamptz at time zone coalesce(s.time_zone, 'Europe/Moscow'), '${form}')`;

const PUPIL = `
  select e.pupil_id as "pupilId", e.school_id as "schoolId", e.enrolments, a.adult_from::text as "adultFrom",
    ${moment('YYYY-MM-DD')} as today, ${moment('HH24:MI')} as clock, ${SETTINGS_OF('e.school_id')} as settings,
    (select coalesce(jsonb_agg(role || jsonb_build_object('personId', r.person_id)), '[]')
     from school_roles r, jsonb_array_elements(r.roles) role
     where r.school_id = e.school_id and r.roles @> '[{"role": "classTeacher"}]' and role ->> 'role' = 'classTeacher') as leading
  from pupil_enrolments e
  left join pupil_age a on a.pupil_id = e.pupil_id and a.school_id = e.school_id
  left join school s on s.id = e.school_id
  where e.pupil_id = $1 order by (e.school_id = any($3)) desc, e.school_id`;

const LATELY = `
  select it.*, (select (max((term ->> 'until')::date) - 1)::text from jsonb_array_elements(it.enrolments) term) as "lastDay"
  from (${PUPIL}) it`;
