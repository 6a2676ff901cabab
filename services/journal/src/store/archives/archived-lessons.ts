import type { ArchivedJournalAnswer } from '@parta/contracts';
import type { EntityManager } from 'typeorm';
import { ISO } from '../iso.ts';

type Traces = NonNullable<ArchivedJournalAnswer['traces']>;
type History = ArchivedJournalAnswer['history'];
type Place = { schoolYear: number; schoolId: string };

/** What stands behind the entries of some lessons: nothing of it is ever taken out. */
export class ArchivedLessons {
  constructor(private readonly manager: EntityManager) {}

  /** Every value that ever stood in these lessons, mark by mark, oldest first, with reason and order of late ones (N-35). */
  historyOf({ schoolYear, schoolId }: Place, lessonIds: string[]): Promise<History> {
    return this.manager.query(HISTORY, [schoolYear, schoolId, lessonIds]) as Promise<History>;
  }

  async tracesOf(schoolId: string, lessonIds: string[]): Promise<Traces> {
    const read = <Row>(text: string) => this.manager.query(text, [schoolId, lessonIds]) as Promise<Row[]>;
    const [attendance, remarks, substitutions] = await Promise.all([
      read<Traces['attendance'][number]>(ATTENDANCE),
      read<Traces['remarks'][number]>(REMARKS),
      read<Traces['substitutions'][number]>(SUBSTITUTIONS),
    ]);
    return { attendance, remarks, substitutions };
  }
}

const HISTORY = `
  select h.mark_id as "markId", h.value, h.comment, h.due::text as due, h.retake_of as "retakeOf", h.by, ${ISO('h.at')} as at, h.ver,
    case when c.id is not null then json_build_object('reason', c.reason, 'order',
      case when c.order_number is not null then json_build_object('number', c.order_number, 'day', c.order_day) end) end as late
  from mark m
  join mark_history h on h.school_year = m.school_year and h.school_id = m.school_id and h.mark_id = m.id
  left join late_change c on c.school_id = h.school_id and c.about_id = h.mark_id and c.ver = h.ver and c.what = 'mark'
  where m.school_year = $1 and m.school_id = $2 and m.lesson_id = any($3) order by h.mark_id, h.ver`;

const ATTENDANCE = `
  select lesson_id as "lessonId", pupil_id as "pupilId", code, minutes, by, ${ISO('at')} as at, ver from attendance_history
  where school_id = $1 and lesson_id = any($2) order by lesson_id, pupil_id, ver`;

const REMARKS = `
  select id as "remarkId", lesson_id as "lessonId", pupil_id as "pupilId", day::text as day, kind, title, text, state, ver, steps
  from remark where school_id = $1 and lesson_id = any($2) order by day, id`;

const SUBSTITUTIONS = `
  select lesson_id as "lessonId", ver, kind, instead, with_lesson_id as "withLessonId",
    json_build_object('day', planned->>'day', 'number', (planned->>'number')::int, 'room', planned->>'room') as planned,
    planned->'teacherIds' as "plannedIds", teacher_ids as "teacherIds", by, ${ISO('at')} as at
  from substitution where school_id = $1 and lesson_id = any($2) order by lesson_id, ver`;
