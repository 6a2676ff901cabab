import { prepared } from '@parta/store';
import type { EntityManager } from 'typeorm';
import type { SubjectAbsence } from '../domain/marks-by-subject.ts';
import type { Attendance, PupilWeek } from '../domain/rows.ts';
import { columns, instant } from './sql.ts';

type KeptAttendance = Attendance & { groupId: string; subject: string; day: string; ver: number };

export class Attendances {
  constructor(private readonly manager: EntityManager) {}

  /** Writes codes, one per pupil and lesson; a version that is not newer changes nothing (B8). */
  async put(rows: readonly KeptAttendance[]): Promise<void> {
    await this.manager.query(
      `insert into attendance (lesson_id, pupil_id, group_id, subject, day, code, minutes, ver, at)
       select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::date[], $6::text[], $7::int[], $8::int[],
         $9::timestamptz[])
       on conflict (pupil_id, lesson_id) do update set code = excluded.code, minutes = excluded.minutes, ver = excluded.ver,
         at = excluded.at where attendance.ver < excluded.ver`,
      columns(rows, 'lessonId', 'pupilId', 'groupId', 'subject', 'day', 'code', 'minutes', 'ver', 'at'),
    );
  }

  /** Codes of these pupils in these weeks; the two lists go together, one week each. */
  inWeeks(weeks: readonly PupilWeek[]): Promise<Attendance[]> {
    return prepared(this.manager, IN_WEEKS, columns(weeks, 'pupilId', 'monday'));
  }

  /** The pupil's codes of these days, both included, where the roll was called. */
  inDays(pupilId: string, from: string, until: string): Promise<(SubjectAbsence & { subject: string })[]> {
    return this.manager.query(
      `select a.group_id as "groupId", a.subject, a.day::text as day, code from attendance a join lesson using (lesson_id)
       where pupil_id = $1 and a.day between $2 and $3 and checked`,
      [pupilId, from, until],
    );
  }
}

const IN_WEEKS = {
  name: 'attendance-in-weeks',
  text: `select lesson_id as "lessonId", pupil_id as "pupilId", code, minutes, ${instant('at')} as at
   from unnest($1::uuid[], $2::date[]) as w (pupil, monday)
     join attendance on pupil_id = pupil and day between monday and monday + 6`,
};
