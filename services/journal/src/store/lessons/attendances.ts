import { prepared } from '@parta/store';
import type { EntityManager } from 'typeorm';
import type { Attendance, Roll } from '../../domain/attendance.ts';
import type { Lesson } from '../../domain/lesson.ts';
import { CHILDREN } from '../school/guardianships.ts';
import { instant } from './lesson-columns.ts';

type Place = Pick<Lesson, 'schoolYear' | 'schoolId'>;
export type AttendanceAtLesson = Attendance & { lessonId: string };

export class Attendances {
  constructor(private readonly manager: EntityManager) {}

  /** What stands in a lesson whose roll an author is about to call, read after the lesson was locked. */
  async rollOf({ schoolYear, schoolId, id, day }: Lesson, authorId: string | null): Promise<Roll> {
    const [roll] = await prepared<Roll>(this.manager, ROLL, [schoolYear, schoolId, id, authorId, day]);
    return roll as Roll;
  }

  ofLessons({ schoolYear, schoolId }: Place, lessonIds: string[]): Promise<AttendanceAtLesson[]> {
    return prepared<AttendanceAtLesson>(this.manager, OF_LESSONS, [schoolYear, schoolId, lessonIds]);
  }

  /** Writes the entries and what they are from now on in the history, in one statement. */
  async save({ schoolYear, schoolId, id: lessonId }: Lesson, rows: Attendance[]): Promise<void> {
    await prepared(this.manager, SAVE, [
      schoolYear,
      schoolId,
      lessonId,
      rows.map(({ pupilId }) => pupilId),
      rows.map(({ code }) => code),
      rows.map(({ minutes }) => minutes),
      rows.map(({ by }) => by),
      rows.map(({ at }) => at),
      rows.map(({ ver }) => ver),
    ]);
  }
}

const COLUMNS = `lesson_id as "lessonId", pupil_id as "pupilId", code, minutes, by, ${instant('at')}, ver`;

const OF_LESSONS = {
  name: 'attendance-of-lessons',
  text: `select ${COLUMNS} from attendance where school_year = $1 and school_id = $2 and lesson_id = any($3)`,
};

const ROLL = {
  name: 'roll-of-lesson',
  text: `
    select
      (select coalesce(json_agg(it), '[]') from (select ${COLUMNS} from attendance
        where school_year = $1 and school_id = $2 and lesson_id = $3) it) as standing,
      (select coalesce(json_agg(it.id), '[]') from (${CHILDREN('$4', '$5::date')}) it) as "ownChildren"`,
};

const SAVE = {
  name: 'save-attendance',
  text: `
    with entry (pupil_id, code, minutes, by, at, ver) as (
      select * from unnest($4::uuid[], $5::text[], $6::smallint[], $7::uuid[], $8::timestamptz[], $9::int[])
    ), kept as (
      insert into attendance (school_year, school_id, lesson_id, pupil_id, code, minutes, by, at, ver)
      select $1::smallint, $2::text, $3::uuid, entry.* from entry
      on conflict (school_year, school_id, lesson_id, pupil_id) do update
        set code = excluded.code, minutes = excluded.minutes, by = excluded.by, at = excluded.at, ver = excluded.ver
    )
    insert into attendance_history (school_id, lesson_id, pupil_id, code, minutes, by, at, ver)
    select $2::text, $3::uuid, entry.* from entry`,
};
