import type { EntityManager } from 'typeorm';
import type { CalendarLesson } from '../../domain/calendar-of-teacher.ts';
import type { Lesson } from '../../domain/lesson.ts';
import { LESSON_COLUMNS } from '../lessons/lesson-columns.ts';

/** Lessons that leave the timetable's hands. */
export class ChangedLessons {
  constructor(private readonly manager: EntityManager) {}

  /** A lesson of one of these schools. */
  async find(id: string, schoolIds: string[]): Promise<Lesson | null> {
    const [lesson] = (await this.manager.query(
      `select ${LESSON_COLUMNS} from lesson l where l.id = $1 and l.school_id = any($2) and l.status <> 'withdrawn'`,
      [id, schoolIds],
    )) as Lesson[];
    return lesson ?? null;
  }

  /** Lessons a person gives in another's place or another way, both ends of the span included. */
  givenBy(personId: string, schoolIds: string[], from: string, until: string): Promise<Lesson[]> {
    return this.manager.query(
      `select ${LESSON_COLUMNS} from lesson l
       where l.actual_ids @> array[$1::uuid] and l.school_id = any($2) and l.day between $3 and $4 and l.status <> 'withdrawn'`,
      [personId, schoolIds, from, until],
    ) as Promise<Lesson[]>;
  }

  /** Lessons of these groups and those a person gives instead, also those taken back, in their order; both ends of the span included. */
  forCalendar(
    personId: string,
    { schoolIds, groupIds }: { schoolIds: string[]; groupIds: string[] },
    { from, until }: { from: string; until: string },
  ): Promise<CalendarLesson[]> {
    return this.manager.query(
      `select ${LESSON_COLUMNS}, l.ver, l.status = 'withdrawn' as "isWithdrawn",
         coalesce((select time_zone from school where id = l.school_id), 'Europe/Moscow') as "timeZone"
       from lesson l where l.school_id = any($2) and (l.group_id = any($3) or l.actual_ids @> array[$1::uuid])
         and l.day between $4 and $5 order by l.day, l.starts, l.id`,
      [personId, schoolIds, groupIds, from, until],
    ) as Promise<CalendarLesson[]>;
  }

  byIds(schoolId: string, ids: string[]): Promise<Lesson[]> {
    return this.manager.query(`select ${LESSON_COLUMNS} from lesson l where l.school_id = $1 and l.id = any($2)`, [
      schoolId,
      ids,
    ]) as Promise<Lesson[]>;
  }

  /**
   * The lesson as a substitution has it: place, room, givers. Works stand on its day. Answers the version of its place.
   * A lesson of its own id that nobody planned comes into being.
   */
  async change(lesson: Lesson): Promise<number> {
    const { schoolYear, schoolId, id, groupId, day, number, starts, ends, room, teacherIds, actualIds, status } =
      lesson;
    const [{ ver }] = (await this.manager.query(CHANGE, [
      ...[schoolYear, schoolId, id, groupId, day, number, starts, ends, room, teacherIds, actualIds, status],
    ])) as [{ ver: number }];
    await this.manager.query('update work set day = $3 where school_id = $1 and lesson_id = $2', [schoolId, id, day]);
    return ver;
  }

  /** How many marks and absences stand in the lesson. */
  async entriesIn({ schoolYear, schoolId, id }: Lesson): Promise<number> {
    const [row] = (await this.manager.query(
      `select (select count(*) from mark where school_year = $1 and school_id = $2 and lesson_id = $3 and value is not null)::int
         + (select count(*) from attendance where school_year = $1 and school_id = $2 and lesson_id = $3 and code is not null)::int as count`,
      [schoolYear, schoolId, id],
    )) as [{ count: number }];
    return row.count;
  }
}

const CHANGE = `
  insert into lesson (school_year, school_id, id, group_id, day, number, starts, ends, room, teacher_ids, actual_ids, status, touched, ver)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, true, 1)
  on conflict (school_year, school_id, id) do update
    set day = excluded.day, number = excluded.number, starts = excluded.starts, ends = excluded.ends, room = excluded.room,
        actual_ids = excluded.actual_ids, status = excluded.status, touched = true, ver = lesson.ver + 1
  returning ver`;
