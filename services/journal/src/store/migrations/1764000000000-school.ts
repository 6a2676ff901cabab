import { Forward } from '@parta/store';
import type { QueryRunner } from 'typeorm';

/** What the journal keeps of the registry's facts. Lists come whole and are kept whole, guarded by their version. */
export class School1764000000000 extends Forward {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table school (id text primary key, title text not null, time_zone text not null);
      create table academic_year (
        id uuid primary key, school_id text not null, title text not null, "from" date not null, until date not null,
        periods jsonb not null, holidays jsonb not null, moved_days jsonb not null, ver int not null
      );
      create index academic_year_of_school on academic_year (school_id, "from");
      create table school_class (
        id uuid primary key, school_id text not null, year_id uuid not null, title text not null,
        grade smallint not null, week_days smallint not null, ver int not null
      );
      create table study_group (
        id uuid primary key, school_id text not null, year_id uuid not null, title text not null, subject text not null,
        scale text not null, class_ids uuid[] not null, ver int not null
      );
      create index study_group_of_year on study_group (school_id, year_id);
      create table group_members (group_id uuid primary key, school_id text not null, members jsonb not null, ver int not null);
      create table group_teachers (group_id uuid primary key, school_id text not null, teachers jsonb not null, ver int not null);
      create index group_teachers_by_person on group_teachers using gin (teachers jsonb_path_ops);
      create table guardianship (
        id uuid primary key, school_id text not null, adult_id uuid not null, child_id uuid not null,
        "from" date not null, until date, ver int not null
      );
      create index guardianship_of_adult on guardianship (adult_id);
      create table school_roles (
        person_id uuid not null, school_id text not null, roles jsonb not null, ver int not null, primary key (person_id, school_id)
      );
      create index school_roles_by_role on school_roles using gin (roles jsonb_path_ops)`);
  }
}
