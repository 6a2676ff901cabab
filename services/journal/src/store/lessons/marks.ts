import { type MarkHistoryAnswer, Refusal } from '@parta/contracts';
import { prepared } from '@parta/store';
import type { EntityManager } from 'typeorm';
import type { Mark } from '../../domain/cells.ts';
import type { Lesson } from '../../domain/lesson.ts';
import type { MarkSheet } from '../../domain/mark-sheet.ts';
import { CHILDREN } from '../school/guardianships.ts';
import { instant } from './lesson-columns.ts';
import { WORK_COLUMNS } from './works.ts';

type Place = Pick<Lesson, 'schoolYear' | 'schoolId'>;
export type MarkOfLesson = Mark & { lessonId: string };
export type PastValue = MarkHistoryAnswer['values'][number];

const NO_RETAKES: { firsts: string[]; retakes: string[] } = { firsts: [], retakes: [] };
const BESIDE = `due::text as due, retake_of as "retakeOf"`;
const COLUMNS = `id, lesson_id as "lessonId", work_id as "workId", pupil_id as "pupilId", part, value, comment, ${BESIDE}, by, ${instant('at')}, ver`;

export class Marks {
  constructor(private readonly manager: EntityManager) {}

  /**
   * Everything that stands in a lesson an author is about to mark, read after the lesson was locked; `firsts` are marks
   * somebody wants to retake, `retakes` those that are to retake them.
   */
  async sheetOf(lesson: Lesson, authorId: string | null, { firsts, retakes } = NO_RETAKES): Promise<MarkSheet> {
    const { schoolYear, schoolId, id, day } = lesson;
    const asked = [schoolYear, schoolId, id, authorId, day, firsts, retakes];
    const [sheet] = await prepared<MarkSheet>(this.manager, SHEET, asked);
    return sheet as MarkSheet;
  }

  /** Every mark that stands or stood in these lessons of one year and school. */
  ofLessons({ schoolYear, schoolId }: Place, lessonIds: string[]): Promise<MarkOfLesson[]> {
    return prepared<MarkOfLesson>(this.manager, OF_LESSONS, [schoolYear, schoolId, lessonIds]);
  }

  /** Where a mark of one of these schools stands. */
  async placeOf(id: string, schoolIds: string[]): Promise<(Place & { groupId: string }) | null> {
    const [place] = (await this.manager.query(
      `select m.school_year as "schoolYear", m.school_id as "schoolId", l.group_id as "groupId"
       from mark m join lesson l on l.school_year = m.school_year and l.school_id = m.school_id and l.id = m.lesson_id
       where m.id = $1 and m.school_id = any($2)`,
      [id, schoolIds],
    )) as (Place & { groupId: string })[];
    return place ?? null;
  }

  /** How many pupils have a mark in each of these lessons. */
  async countedIn(lessons: Lesson[]): Promise<Map<string, number>> {
    const rows = (await this.manager.query(
      `select lesson_id as id, count(distinct pupil_id)::int as pupils from mark
       where school_year = any($1) and school_id = any($2) and lesson_id = any($3) and value is not null group by lesson_id`,
      [
        [...new Set(lessons.map(({ schoolYear }) => schoolYear))],
        [...new Set(lessons.map(({ schoolId }) => schoolId))],
        lessons.map(({ id }) => id),
      ],
    )) as { id: string; pupils: number }[];
    return new Map(rows.map(({ id, pupils }) => [id, pupils]));
  }

  /** Every value the mark had, oldest first. */
  history({ schoolYear, schoolId }: Place, markId: string): Promise<PastValue[]> {
    return this.manager.query(
      `select h.value, h.comment, h.due::text as due, h.retake_of as "retakeOf", h.by, ${instant('h.at')}, h.ver, case when c.id is not null then json_build_object('reason', c.reason,
         'order', case when c.order_number is not null then json_build_object('number', c.order_number, 'day', c.order_day) end) end as late
       from mark_history h left join late_change c on c.school_id = h.school_id and c.about_id = h.mark_id and c.ver = h.ver
       where h.school_year = $1 and h.school_id = $2 and h.mark_id = $3 order by h.ver`,
      [schoolYear, schoolId, markId],
    ) as Promise<PastValue[]>;
  }

  /**
   * Marks, their history, and that something stands in the lesson now, in one statement: a class save costs little
   * more than a bare insert.
   * @throws changed-meanwhile when a mark has moved on since it was read
   */
  async save({ schoolYear, schoolId, id: lessonId }: Lesson, marks: Mark[]): Promise<void> {
    const rows = await prepared(this.manager, SAVE, [
      schoolYear,
      schoolId,
      lessonId,
      marks.map(({ id }) => id),
      marks.map(({ workId }) => workId),
      marks.map(({ pupilId }) => pupilId),
      marks.map(({ part }) => part),
      marks.map(({ value }) => value),
      marks.map(({ comment }) => comment),
      marks.map(({ due }) => due),
      marks.map(({ retakeOf }) => retakeOf),
      marks.map(({ by }) => by),
      marks.map(({ at }) => at),
      marks.map(({ ver }) => ver),
    ]);
    if (rows.length !== marks.length) throw new Refusal('changed-meanwhile', 'A mark moved on while it was written');
  }
}

const OF_LESSONS = {
  name: 'marks-of-lessons',
  text: `select ${COLUMNS} from mark where school_year = $1 and school_id = $2 and lesson_id = any($3)`,
};

/* Everything a rule asks about a lesson that is marked. */
const SHEET = {
  name: 'mark-sheet',
  text: `
    select
      (select coalesce(json_agg(it order by at, id), '[]') from (select ${WORK_COLUMNS}, at from work where school_id = $2 and lesson_id = $3) it) as works,
      (select coalesce(json_agg(it), '[]') from (select type_id as "typeId", "from", title, weight, counts from work_type where school_id = $2) it) as types,
      (select coalesce(json_agg(it), '[]') from (select ${COLUMNS} from mark where school_year = $1 and school_id = $2 and lesson_id = $3) it) as standing,
      (select coalesce(json_agg(pupil_id), '[]') from attendance where school_year = $1 and school_id = $2 and lesson_id = $3
        and code in ('absent', 'truant', 'ill', 'excused')) as absent,
      (select coalesce(json_agg(it), '[]') from (select m.id, m.pupil_id as "pupilId", m.value, m.retake_of as "retakeOf", l.group_id as "groupId", l.day::text as day
        from mark m join lesson l on l.school_year = m.school_year and l.school_id = m.school_id and l.id = m.lesson_id
        where m.school_year = $1 and m.school_id = $2 and m.id = any($6::uuid[])) it) as firsts,
      (select coalesce(json_agg(distinct retake_of), '[]') from mark where school_year = $1 and school_id = $2
        and retake_of = any($7::uuid[]) and value is not null) as retaken,
      (select coalesce(json_agg(it.id), '[]') from (${CHILDREN('$4', '$5::date')}) it) as "ownChildren"`,
};

const SAVE = {
  name: 'save-marks',
  text: `
  with touched as (
    update lesson set touched = true where school_year = $1 and school_id = $2 and id = $3 and not touched
  ), written as (
    insert into mark (school_year, school_id, lesson_id, id, work_id, pupil_id, part, value, comment, due, retake_of, by, at, ver)
    select $1, $2, $3, wanted.* from unnest($4::uuid[], $5::uuid[], $6::uuid[], $7::smallint[], $8::text[], $9::text[],
      $10::date[], $11::uuid[], $12::uuid[], $13::timestamptz[], $14::int[]) wanted
    on conflict (school_year, school_id, id) do update
      set value = excluded.value, comment = excluded.comment, due = excluded.due,
        retake_of = excluded.retake_of, by = excluded.by, at = excluded.at, ver = excluded.ver
      where mark.ver = excluded.ver - 1
    returning id, ver, value, comment, due, retake_of, by, at
  )
  insert into mark_history (school_year, school_id, mark_id, ver, value, comment, due, retake_of, by, at)
  select $1, $2, written.* from written returning mark_id`,
};
