import { Forward } from '@parta/store';
import type { QueryRunner } from 'typeorm';

/** What is heard of the school: years, days off, classes, groups and who is in them. */
const SCHOOL = `
  create table school_year (
    year_id uuid primary key, school_id text not null, from_day date not null, until_day date not null,
    periods jsonb not null, ver int not null, at timestamptz not null);
  create index on school_year (school_id);
  create table school_days (
    school_id text primary key, holidays jsonb not null, days_off jsonb not null, ver int not null, at timestamptz not null);
  create table school_class (
    class_id uuid primary key, school_id text not null, grade int not null, week_days int not null,
    ver int not null, at timestamptz not null);
  create table class_teacher (
    school_id text not null, person_id uuid not null, classes jsonb not null, ver int not null,
    primary key (school_id, person_id));
  create table pupil (
    pupil_id uuid not null, school_id text not null, enrolments jsonb not null, ver int not null, at timestamptz not null,
    primary key (pupil_id, school_id));
  create index on pupil (school_id);
  create table study_group (
    group_id uuid primary key, school_id text not null, subject text, scale text, ver int not null default 0,
    members_ver int not null default 0);
  create table membership (
    group_id uuid not null, pupil_id uuid not null, school_id text not null, from_day date not null, until_day date,
    at timestamptz not null, primary key (group_id, pupil_id, from_day));
  create index on membership (pupil_id);
  create index on membership (school_id)`;

/** What is heard of the journal. A lesson may be known by its entries first: \`stands\` is false until it is planned. */
const JOURNAL = `
  create table lesson (
    lesson_id uuid primary key, school_id text not null, group_id uuid not null, subject text not null, day date not null,
    number int not null default 0, starts text not null default '00:00', ends text not null default '00:00',
    teacher_ids jsonb not null default '[]', room text not null default '', stands boolean not null default false,
    topic text not null default '', checked boolean not null default false,
    ver int not null default 0, topic_ver int not null default 0, attendance_ver int not null default 0,
    at timestamptz not null);
  create index on lesson (group_id, day);
  create table work (
    work_id uuid primary key, lesson_id uuid not null, type_title text not null, title text not null,
    weight int not null, counts boolean not null, marked boolean not null default false, ver int not null, at timestamptz not null);
  create index on work (lesson_id);
  create table mark (
    mark_id uuid primary key, work_id uuid not null, lesson_id uuid not null, school_id text not null, group_id uuid not null,
    subject text not null, day date not null, pupil_id uuid not null, part int not null, value text, was text,
    comment text, by_id uuid, ver int not null, at timestamptz not null);
  create index on mark (pupil_id, day);
  create index on mark (lesson_id);
  create table attendance (
    lesson_id uuid not null, pupil_id uuid not null, group_id uuid not null, subject text not null, day date not null,
    code text, minutes int, ver int not null, at timestamptz not null, primary key (pupil_id, lesson_id));
  create index on attendance (pupil_id, day);
  create index on attendance (lesson_id);
  create table homework (
    homework_id uuid primary key, group_id uuid not null, lesson_id uuid not null, given_on date not null,
    kind text not null, text text not null, due_lesson_id uuid, due_day date, pupil_ids jsonb,
    ver int not null, at timestamptz not null);
  create index on homework (lesson_id);
  create index on homework (due_lesson_id) where due_lesson_id is not null;
  create index on homework (group_id, due_day) where due_lesson_id is null`;

/** The week ready to be sent: gzip of its JSON. Rewritten in place with each mark, hence the room left in each page. */
const DOCUMENT = `
  create table week_document (
    pupil_id uuid not null, monday date not null, school_id text not null, doc bytea not null, etag text not null,
    primary key (pupil_id, monday)) with (fillfactor = 70)`;

export class Diary1767225600000 extends Forward {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query([SCHOOL, JOURNAL, DOCUMENT].join(';'));
  }
}
