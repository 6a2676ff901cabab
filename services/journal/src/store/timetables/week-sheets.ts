import type { TimetableChoicesAnswer, TimetableOf } from '@parta/contracts';
import type { EntityManager } from 'typeorm';
import type { SchoolYear } from '../../domain/school-year.ts';
import type { WeekLesson, WeekSheet } from '../../domain/timetable/timetable-view.ts';
import { LESSON_COLUMNS } from '../lessons/lesson-columns.ts';
import type { Groups } from '../school/groups.ts';
import type { Settings } from '../school/settings.ts';
import { partitionOf } from '../school/partition-of.ts';

/** What makes a lesson one of a class, a teacher or a room; `$4` is its id or name. */
const BELONGS = {
  class: 'l.group_id in (select id from study_group where school_id = $1 and $4::uuid = any(class_ids))',
  teacher: '($4::uuid = any(l.teacher_ids) or $4::uuid = any(l.actual_ids))',
  room: `$4::text = any(string_to_array(l.room, ', '))`,
};

/** Weeks of lessons as they are looked at. */
export class WeekSheets {
  constructor(
    private readonly manager: EntityManager,
    private readonly beside: { groups: Groups; settings: Settings },
  ) {}

  /** The lessons of some days, both ends included, in the order of days and numbers. */
  async of(
    { schoolId, of, id, day }: TimetableOf,
    year: SchoolYear | null,
    from: string,
    until: string,
  ): Promise<WeekSheet> {
    const lessons = (await this.manager.query(
      `select ${LESSON_COLUMNS}, l.version_id as "versionId" from lesson l
       where l.school_id = $1 and l.day between $2 and $3 and ${BELONGS[of]} and l.status <> 'withdrawn'
       order by l.day, l.number, l.group_id`,
      [schoolId, from, until, id],
    )) as WeekLesson[];
    const groups = await this.beside.groups.byIds([...new Set(lessons.map(({ groupId }) => groupId))]);
    const settings = await this.beside.settings.of(schoolId);
    return {
      year,
      lessons,
      groups,
      settings,
      planned: await this.planned(lessons),
      ...(await this.inForce(year, day)),
    };
  }

  /** What the timetables of these lessons say of their groups. */
  private planned(lessons: WeekLesson[]): Promise<WeekSheet['planned']> {
    return this.manager.query(
      `select v.id as "versionId", w."groupId", w.weekday, w.number, w."teacherIds", w.room, w.week from timetable_version v,
         jsonb_to_recordset(v.week) w("groupId" uuid, weekday int, number int, "teacherIds" uuid[], room text, week text)
       where v.id = any($1) and w."groupId" = any($2)`,
      [lessons.flatMap(({ versionId }) => versionId ?? []), lessons.map(({ groupId }) => groupId)],
    ) as Promise<WeekSheet['planned']>;
  }

  /** Whether the year has a timetable at all, and the one in force on a day: of those valid by then the one made last. */
  private async inForce(year: SchoolYear | null, day: string): Promise<Pick<WeekSheet, 'hasTimetable' | 'versionId'>> {
    const [found] = (await this.manager.query(
      `select exists (select from timetable_version where year_id = $1) as "hasTimetable",
         (select id from timetable_version where year_id = $1 and valid_from <= $2 order by at desc, valid_from desc, id limit 1) as "versionId"`,
      [year?.id ?? null, day],
    )) as [Pick<WeekSheet, 'hasTimetable' | 'versionId'>];
    return found;
  }

  /** Everybody and everything that has a timetable in a year. */
  async choices(year: SchoolYear): Promise<TimetableChoicesAnswer> {
    const { id, schoolId } = year;
    const [found] = (await this.manager.query(
      `select
         (select coalesce(json_agg(json_build_object('classId', c.id, 'title', c.title) order by c.grade, c.title), '[]')
          from school_class c where c.year_id = $1) as classes,
         (select coalesce(json_agg(distinct each ->> 'personId'), '[]') from study_group g
          join group_teachers t on t.group_id = g.id, jsonb_array_elements(t.teachers) each where g.year_id = $1) as "teacherIds",
         (select coalesce(json_agg(distinct each), '[]') from lesson l, unnest(string_to_array(l.room, ', ')) each
          where l.school_year = $2 and l.school_id = $3 and l.status <> 'withdrawn') as rooms`,
      [id, partitionOf(year), schoolId],
    )) as [TimetableChoicesAnswer];
    return { ...found, rooms: found.rooms.toSorted((one, other) => one.localeCompare(other, 'ru', { numeric: true })) };
  }
}
