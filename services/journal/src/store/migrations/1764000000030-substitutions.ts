import { Forward } from '@parta/store';
import type { QueryRunner } from 'typeorm';

/** Absences of teachers and what became of lessons: every version is a row, the newest stands. */
export class Substitutions1764000000030 extends Forward {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table lesson add column actual_ids uuid[];
      create table teacher_absence (
        school_id text not null, id uuid not null, ver int not null, person_id uuid not null, "from" date not null,
        until date not null, numbers smallint[], tasks text not null, state text not null, by uuid, at timestamptz not null,
        primary key (school_id, id, ver)
      );
      create index teacher_absence_until on teacher_absence (school_id, until);
      create table substitution (
        school_id text not null, lesson_id uuid not null, ver int not null, kind text not null, day date not null,
        number smallint not null, room text not null, teacher_ids uuid[] not null, instead text, with_lesson_id uuid,
        planned jsonb not null, by uuid, at timestamptz not null, primary key (school_id, lesson_id, ver)
      );
      create index substitution_of_day on substitution (school_id, day);
      create index lesson_given_instead on lesson using gin (actual_ids) where actual_ids is not null`);
  }
}
