import { Forward } from '@parta/store';
import type { QueryRunner } from 'typeorm';

/**
 * The journal itself. What grows by the hour lies apart by academic year and, inside it, by school: a closed year is
 * detached as a whole. Primary keys begin with what is asked for, since a lesson is asked for without its year. Each summer a migration adds the next year; years without a partition of their own share one.
 */
export class Lessons1764000000001 extends Forward {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(LESSON);
    await runner.query(MARK);
    await runner.query(ATTENDANCE);
    for (const table of ['lesson', 'mark', 'mark_history', 'attendance']) await runner.query(partitionsOf(table, 2026));
    await runner.query(BESIDE_LESSONS);
  }
}

const SCHOOLS_APART = 8;

function partitionsOf(table: string, year: number): string {
  const parts = Array.from(
    { length: SCHOOLS_APART },
    (_, n) =>
      `create table ${table}_${year}_h${n} partition of ${table}_${year} for values with (modulus ${SCHOOLS_APART}, remainder ${n});`,
  );
  return `create table ${table}_rest partition of ${table} default;
    create table ${table}_${year} partition of ${table} for values in (${year}) partition by hash (school_id);
    ${parts.join('\n')}`;
}

const LESSON = `
  create table lesson (
    school_year smallint not null, school_id text not null, id uuid not null, group_id uuid not null,
    day date not null, number smallint not null, starts text not null, ends text not null, room text not null,
    teacher_ids uuid[] not null, version_id uuid, status text not null, touched boolean not null default false,
    checked boolean not null default false, attendance_ver int not null default 0,
    topic text not null default '', topic_ver int not null default 0, ver int not null,
    primary key (school_id, id, school_year)
  ) partition by list (school_year);
  create index lesson_of_group on lesson (school_id, group_id, day)`;

const MARK = `
  create table mark (
    school_year smallint not null, school_id text not null, id uuid not null, lesson_id uuid not null, work_id uuid not null,
    pupil_id uuid not null, part smallint not null, value text, comment text, by uuid, at timestamptz not null, ver int not null,
    primary key (school_id, id, school_year)
  ) partition by list (school_year);
  create index mark_of_lesson on mark (school_id, lesson_id);
  create table mark_history (
    school_year smallint not null, school_id text not null, mark_id uuid not null, ver int not null,
    value text, comment text, by uuid, at timestamptz not null,
    primary key (school_id, mark_id, ver, school_year)
  ) partition by list (school_year)`;

const ATTENDANCE = `
  create table attendance (
    school_year smallint not null, school_id text not null, lesson_id uuid not null, pupil_id uuid not null,
    code text, minutes smallint, by uuid, at timestamptz not null, ver int not null,
    primary key (school_id, lesson_id, pupil_id, school_year)
  ) partition by list (school_year)`;

const BESIDE_LESSONS = `
  create table work_type (
    school_id text not null, type_id text not null, "from" date not null, title text not null,
    weight int not null, counts boolean not null, primary key (school_id, type_id, "from")
  );
  create table work (
    school_id text not null, id uuid not null, lesson_id uuid not null, group_id uuid not null, day date not null,
    type_id text not null, title text not null, weight int not null, counts boolean not null, parts smallint not null,
    at timestamptz not null, ver int not null, primary key (school_id, id)
  );
  create index work_of_lesson on work (school_id, lesson_id);
  create index work_by_type on work (school_id, type_id, day);
  create table homework (
    school_id text not null, id uuid not null, lesson_id uuid not null, group_id uuid not null, kind text not null,
    text text not null, due_lesson_id uuid, due_day date, pupil_ids uuid[], by uuid, at timestamptz not null, ver int not null,
    primary key (school_id, id)
  );
  create index homework_of_lesson on homework (school_id, lesson_id);
  create index homework_due on homework (due_lesson_id)`;
