import { prepared } from '@parta/store';
import type { EntityManager } from 'typeorm';
import type { SubjectMark } from '../domain/marks-by-subject.ts';
import type { CountedValue } from '../domain/progress/class-background.ts';
import type { Mark, PupilWeek } from '../domain/rows.ts';
import type { KeptMark } from '../domain/standing-marks.ts';
import { columns, instant } from './sql.ts';

const MARK = `mark_id as "markId", work_id as "workId", mark.lesson_id as "lessonId", group_id as "groupId", subject,
  day::text as day, school_id as "schoolId", pupil_id as "pupilId", part, value, was, comment, due::text as due, retake_of as "retakeOf", by_id as by, mark.ver,
  ${instant('mark.at')} as at`;

export class Marks {
  constructor(private readonly manager: EntityManager) {}

  ofIds(markIds: readonly string[]): Promise<KeptMark[]> {
    return this.manager.query(`select ${MARK} from mark where mark_id = any($1)`, [markIds]);
  }

  /** Writes marks, each once; a version that is not newer changes nothing (B8). */
  async put(marks: readonly KeptMark[]): Promise<void> {
    await this.manager.query(
      `insert into mark (mark_id, work_id, lesson_id, school_id, group_id, subject, day, pupil_id, part, value, was, comment,
         due, retake_of, by_id, ver, at)
       select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::uuid[], $6::text[], $7::date[], $8::uuid[],
         $9::int[], $10::text[], $11::text[], $12::text[], $13::date[], $14::uuid[], $15::uuid[], $16::int[],
         $17::timestamptz[])
       on conflict (mark_id) do update set value = excluded.value, was = excluded.was, comment = excluded.comment,
         due = excluded.due, retake_of = excluded.retake_of,
         by_id = excluded.by_id, ver = excluded.ver, at = excluded.at where mark.ver < excluded.ver`,
      columns(
        marks,
        ...(['markId', 'workId', 'lessonId', 'schoolId', 'groupId', 'subject', 'day', 'pupilId', 'part'] as const),
        ...(['value', 'was', 'comment', 'due', 'retakeOf', 'by', 'ver', 'at'] as const),
      ),
    );
  }

  /** Marks of these pupils in these weeks; the two lists go together, one week each. */
  inWeeks(weeks: readonly PupilWeek[]): Promise<Mark[]> {
    return prepared(this.manager, IN_WEEKS, columns(weeks, 'pupilId', 'monday'));
  }

  /** The pupil's marks of these days, both included, each with what its work is worth. */
  inDays(pupilId: string, from: string, until: string): Promise<SubjectMark[]> {
    return this.manager.query(
      `select ${MARK}, work.weight, work.counts, work.type_title as "typeTitle", work.title
       from mark join work using (work_id) where pupil_id = $1 and day between $2 and $3`,
      [pupilId, from, until],
    );
  }

  /** How often each pupil who is or was in these groups has which value among their counting marks of these days, both included. */
  valuesOfGroups(
    groupIds: readonly string[],
    { from, until }: { from: string; until: string },
  ): Promise<(CountedValue & { groupId: string })[]> {
    return this.manager.query(
      `select group_id as "groupId", pupil_id as "pupilId", value, count(*)::int as count from mark join work using (work_id)
       where pupil_id in (select pupil_id from membership where group_id = any($1)) and day between $2 and $3
         and group_id = any($1) and counts and value is not null
       group by 1, 2, 3`,
      [groupIds, from, until],
    );
  }
}

const IN_WEEKS = {
  name: 'marks-in-weeks',
  text: `select ${MARK} from unnest($1::uuid[], $2::date[]) as w (pupil, monday)
     join mark on pupil_id = pupil and day between monday and monday + 6`,
};
