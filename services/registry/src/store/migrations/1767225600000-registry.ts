import { Forward } from '@parta/store';
import type { QueryRunner } from 'typeorm';

export class Registry1767225600000 extends Forward {
  async up(runner: QueryRunner): Promise<void> {
    for (const tables of [SCHOOLS, PEOPLE, TIES, GROUPS, IMPORTS]) await runner.query(tables);
  }
}

const SCHOOLS = `
  create table school (id text primary key, title text not null, time_zone text not null, sourced_id text not null);
  create index school_of_source on school (sourced_id);
  create table academic_year (id uuid primary key, school_id text not null references school, title text not null,
                              from_day date not null, to_day date not null, ver int not null);
  create index academic_year_of_school on academic_year (school_id);
  create table period (id uuid primary key, year_id uuid not null references academic_year, kind text not null,
                       title text not null, from_day date not null, to_day date not null);
  create index period_of_year on period (year_id);
  create table school_class (id uuid primary key, school_id text not null references school,
                             year_id uuid not null references academic_year, title text not null,
                             grade smallint not null, week_days smallint not null, ver int not null,
                             unique (year_id, title) deferrable initially deferred);
  create index school_class_of_school on school_class (school_id)`;

const PEOPLE = `
  create table person (id uuid primary key, home_school text not null references school, family_name text not null,
                       given_name text not null, patronymic text, name_key text not null, birth_date date, sex text,
                       snils_sealed text, snils_key text unique deferrable initially deferred, code text not null,
                       kinds text[] not null, ver int not null);
  create index person_of_school on person (home_school);
  create index person_of_name on person (name_key);
  create table person_contact (person_id uuid references person, kind text, value text not null,
                               primary key (person_id, kind));
  create table person_source (school_id text references school, sourced_id text, person_id uuid not null references person,
                              primary key (school_id, sourced_id));
  create index person_source_of_person on person_source (person_id);
  create table person_in_school (school_id text references school, person_id uuid references person,
                                 enrolments_ver int not null, roles_ver int not null, primary key (school_id, person_id));
  create index person_in_school_of_person on person_in_school (person_id)`;

const TIES = `
  create table enrolment (id uuid primary key, school_id text not null references school,
                          person_id uuid not null references person, class_id uuid not null references school_class,
                          from_day date not null, until_day date);
  create index enrolment_of_person on enrolment (person_id, school_id);
  create table school_role (id uuid primary key, school_id text not null references school,
                            person_id uuid not null references person, role text not null,
                            class_id uuid references school_class, from_day date not null, until_day date);
  create index school_role_of_person on school_role (person_id, school_id);
  create table guardianship (id uuid primary key, school_id text not null references school,
                             adult_id uuid not null references person, child_id uuid not null references person,
                             kind text not null, basis text not null default 'school_register', from_day date not null,
                             until_day date, is_restricted boolean not null, ver int not null,
                             unique (adult_id, child_id), check (adult_id <> child_id));
  create index guardianship_of_school on guardianship (school_id);
  create index guardianship_of_child on guardianship (child_id)`;

const GROUPS = `
  create table study_group (id uuid primary key, school_id text not null references school,
                            year_id uuid not null references academic_year, title text not null, subject text not null,
                            scale text not null, code text not null, class_ids uuid[] not null, follows uuid[] not null,
                            ver int not null, members_ver int not null, teachers_ver int not null);
  create index study_group_of_school on study_group (school_id);
  create table membership (id uuid primary key, group_id uuid not null references study_group,
                           person_id uuid not null references person, from_day date not null, until_day date);
  create index membership_of_group on membership (group_id);
  create table teaching_assignment (id uuid primary key, group_id uuid not null references study_group,
                                    person_id uuid not null references person, from_day date not null, until_day date);
  create index teaching_assignment_of_group on teaching_assignment (group_id)`;

const IMPORTS = `
  create table import_part (import_id uuid, name text, part int, parts int not null, sealed bytea not null,
                            size int not null, by uuid, at timestamptz not null, primary key (import_id, name, part));
  create index import_part_by_age on import_part (at);
  create table import_batch (import_id uuid, at timestamptz, day date not null, by uuid,
                             digest uuid not null, school_ids text[] not null, files text[] not null,
                             counts jsonb not null, excluded text[] not null, remarks jsonb not null, primary key (import_id, at));
  create index import_batch_by_age on import_batch (at)`;
