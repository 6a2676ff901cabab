import { prepared } from '@parta/store';
import type { AttendanceRecorded, LessonChanged, LessonsPlanned, LessonsWithdrawn, TopicGiven } from '@parta/contracts';
import type { EntityManager } from 'typeorm';
import type { CalendarLesson } from '../domain/calendar-of-pupil.ts';
import type { Lesson, LessonChange } from '../domain/rows.ts';
import { USUAL_ZONE } from './schools.ts';
import { columns, instant, json } from './sql.ts';

type Planned = LessonsPlanned['lessons'][number] & Pick<LessonsPlanned, 'schoolId' | 'groupId' | 'subject'>;
type Said<Fact> = Fact & { at: string };
/** A lesson with the Monday of its week. */
export type LessonOfWeek = Lesson & { monday: string };
export type LessonDay = { lessonId: string; groupId: string; day: string };

const LESSON = `lesson_id as "lessonId", group_id as "groupId", subject, day::text as day, number, starts, ends,
  teacher_ids as "teacherIds", room, stands, change, topic, checked, ${instant('at')} as at`;

const MONDAY = `date_trunc('week', day)::date::text as monday`;

/** Every write is guarded by the version of its own part: plan, topic, roll. Lists hold each lesson once. */
export class Lessons {
  constructor(private readonly manager: EntityManager) {}

  async plan(lessons: readonly Said<Planned>[]): Promise<void> {
    const rows = lessons.map((lesson) => ({ ...lesson, teacherIds: json(lesson.teacherIds) }));
    await this.manager.query(
      `insert into lesson (lesson_id, school_id, group_id, subject, day, number, starts, ends, teacher_ids, room, ver, at, stands)
       select *, true from unnest($1::uuid[], $2::text[], $3::uuid[], $4::text[], $5::date[], $6::int[], $7::text[], $8::text[],
         $9::jsonb[], $10::text[], $11::int[], $12::timestamptz[])
       on conflict (lesson_id) do update set group_id = excluded.group_id, subject = excluded.subject, day = excluded.day,
         number = excluded.number, starts = excluded.starts, ends = excluded.ends, teacher_ids = excluded.teacher_ids,
         room = excluded.room, ver = excluded.ver, stands = true, at = greatest(lesson.at, excluded.at)
       where lesson.ver < excluded.ver`,
      columns(
        rows,
        ...(['lessonId', 'schoolId', 'groupId', 'subject', 'day', 'number', 'starts', 'ends', 'teacherIds'] as const),
        ...(['room', 'ver', 'at'] as const),
      ),
    );
  }

  async withdraw(lessons: LessonsWithdrawn['lessons'], at: string): Promise<void> {
    await this.manager.query(
      `update lesson set stands = false, ver = w.ver, at = greatest(lesson.at, $3)
       from unnest($1::uuid[], $2::int[]) as w (lesson_id, ver) where lesson.lesson_id = w.lesson_id and lesson.ver < w.ver`,
      [...columns(lessons, 'lessonId', 'ver'), at],
    );
  }

  /** The lesson as a substitution has it, guarded by the version of its plan. */
  async change(lesson: LessonChanged, change: LessonChange | null, at: string): Promise<void> {
    const { lessonId, schoolId, groupId, subject, day, number, starts, ends, teacherIds, room, ver } = lesson;
    const place = [lessonId, schoolId, groupId, subject, day, number, starts, ends, json(teacherIds), room, ver, at];
    await this.manager.query(
      `insert into lesson (lesson_id, school_id, group_id, subject, day, number, starts, ends, teacher_ids, room, ver, at, change, stands)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, true)
       on conflict (lesson_id) do update set day = excluded.day, number = excluded.number, starts = excluded.starts,
         ends = excluded.ends, teacher_ids = excluded.teacher_ids, room = excluded.room, ver = excluded.ver,
         change = excluded.change, stands = true, at = greatest(lesson.at, excluded.at) where lesson.ver < excluded.ver`,
      [...place, json(change)],
    );
  }

  async check(rolls: readonly Said<AttendanceRecorded>[]): Promise<void> {
    await this.manager.query(
      `insert into lesson (lesson_id, school_id, group_id, subject, day, checked, attendance_ver, at)
       select * from unnest($1::uuid[], $2::text[], $3::uuid[], $4::text[], $5::date[], $6::boolean[], $7::int[], $8::timestamptz[])
       on conflict (lesson_id) do update set checked = excluded.checked, attendance_ver = excluded.attendance_ver,
         at = greatest(lesson.at, excluded.at) where lesson.attendance_ver < excluded.attendance_ver`,
      columns(rolls, 'lessonId', 'schoolId', 'groupId', 'subject', 'day', 'checked', 'ver', 'at'),
    );
  }

  async giveTopics(topics: readonly Said<TopicGiven>[]): Promise<void> {
    await this.manager.query(
      `insert into lesson (lesson_id, school_id, group_id, subject, day, topic, topic_ver, at)
       select * from unnest($1::uuid[], $2::text[], $3::uuid[], $4::text[], $5::date[], $6::text[], $7::int[], $8::timestamptz[])
       on conflict (lesson_id) do update set topic = excluded.topic, topic_ver = excluded.topic_ver,
         at = greatest(lesson.at, excluded.at) where lesson.topic_ver < excluded.topic_ver`,
      columns(topics, 'lessonId', 'schoolId', 'groupId', 'subject', 'day', 'topic', 'ver', 'at'),
    );
  }

  /** Where these lessons stand now, the unknown left out. */
  daysOf(lessonIds: readonly string[]): Promise<LessonDay[]> {
    return this.manager.query(
      `select lesson_id as "lessonId", group_id as "groupId", day::text as day from lesson where lesson_id = any($1)`,
      [lessonIds],
    );
  }

  /** Lessons of these groups on these days, both included, that were ever planned, also those taken back. */
  forCalendar(groupIds: readonly string[], from: string, until: string): Promise<CalendarLesson[]> {
    return this.manager.query(
      `select ${LESSON}, ver, coalesce((select time_zone from school s where s.school_id = lesson.school_id), $4) as "timeZone"
       from lesson where group_id = any($1) and day between $2 and $3 and ver > 0`,
      [groupIds, from, until, USUAL_ZONE],
    );
  }

  /** Lessons of these groups in these weeks, and these lessons wherever they stand. */
  inWeeks(
    groupIds: readonly string[],
    mondays: readonly string[],
    lessonIds: readonly string[],
  ): Promise<LessonOfWeek[]> {
    return prepared(this.manager, IN_WEEKS, [groupIds, mondays, lessonIds]);
  }
}

const IN_WEEKS = {
  name: 'lessons-in-weeks',
  text: `select ${LESSON}, ${MONDAY} from lesson
   where lesson_id = any($3) or (group_id = any($1) and day = any(array(select monday + n from unnest($2::date[]) monday, generate_series(0, 6) n)))`,
};
