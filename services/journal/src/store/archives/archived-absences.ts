import type { ArchivedAbsencesAnswer } from '@parta/contracts';
import type { EntityManager } from 'typeorm';
import type { SchoolClassRow } from '../school/school-class.row.ts';
import { ISO } from '../iso.ts';

/** Announced and excused absences of whoever belonged to a class, of the days they belonged to it. */
export class ArchivedAbsences {
  constructor(private readonly manager: EntityManager) {}

  async of({ schoolId, id }: Pick<SchoolClassRow, 'schoolId' | 'id'>): Promise<ArchivedAbsencesAnswer> {
    const read = <Row>(text: string) => this.manager.query(text, [schoolId, id]) as Promise<Row[]>;
    const [notices, excuses] = await Promise.all([
      read<ArchivedAbsencesAnswer['notices'][number]>(NOTICES),
      read<ArchivedAbsencesAnswer['excuses'][number]>(EXCUSES),
    ]);
    return { notices, excuses };
  }
}

/** An enrolment without an end lasts as long as the year of the class. */
const WAS_IN_CLASS = `exists (
  select from pupil_enrolments e, jsonb_array_elements(e.enrolments) term
  join school_class c on c.id = (term->>'classId')::uuid join academic_year y on y.id = c.year_id
  where e.school_id = $1 and e.pupil_id = a.pupil_id and term->>'classId' = $2::text
    and a.until >= (term->>'from')::date and a."from" < coalesce((term->>'until')::date, y.until + 1))`;

const NOTICES = `
  select a.id as "noticeId", a.pupil_id as "pupilId", a."from"::text as "from", a.until::text as until, a.kind, a.status, a.steps
  from absence_notice a where a.school_id = $1 and ${WAS_IN_CLASS} order by a."from", a.id`;

const EXCUSES = `
  select a.id as "excuseId", a.pupil_id as "pupilId", a."from"::text as "from", a.until::text as until, a.kind, a.certificate, a.by,
    ${ISO('a.at')} as at
  from excuse a where a.school_id = $1 and ${WAS_IN_CLASS} order by a."from", a.id`;
