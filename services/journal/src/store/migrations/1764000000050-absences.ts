import { Forward } from '@parta/store';
import type { QueryRunner } from 'typeorm';

/** Who belongs to which class and is of age, as the registry says; absences announced and cleared; every code an entry ever had. */
export class Absences1764000000050 extends Forward {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PUPILS);
    await runner.query(HISTORY);
    await runner.query(ABSENCES);
  }
}

const PUPILS = `
  create table pupil_enrolments (
    school_id text not null, pupil_id uuid not null, enrolments jsonb not null, ver int not null, primary key (pupil_id, school_id)
  );
  create index pupil_enrolments_by_class on pupil_enrolments using gin (enrolments jsonb_path_ops);
  create table pupil_age (
    school_id text not null, pupil_id uuid not null, adult_from date, ver int not null, primary key (pupil_id, school_id)
  );
  create index group_members_by_pupil on group_members using gin (members jsonb_path_ops)`;

const HISTORY = `
  create table attendance_history (
    school_id text not null, lesson_id uuid not null, pupil_id uuid not null, ver int not null, code text, minutes smallint,
    by uuid, at timestamptz not null, primary key (school_id, lesson_id, pupil_id, ver)
  );
  insert into attendance_history (school_id, lesson_id, pupil_id, ver, code, minutes, by, at)
    select school_id, lesson_id, pupil_id, ver, code, minutes, by, at from attendance`;

const ABSENCES = `
  create table absence_notice (
    id uuid primary key, school_id text not null, pupil_id uuid not null, "from" date not null, until date not null,
    kind text not null, decider text not null, status text not null, steps jsonb not null, ver int not null
  );
  create index absence_notice_of_pupil on absence_notice (pupil_id, until);
  create table excuse (
    id uuid primary key, school_id text not null, pupil_id uuid not null, "from" date not null, until date not null,
    kind text not null, certificate boolean not null, by uuid, at timestamptz not null
  )`;
