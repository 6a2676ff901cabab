import { Forward } from '@parta/store';
import type { QueryRunner } from 'typeorm';

/**
 * Turns of the year with what they changed, and no pupil twice on a day: enrolments of one person in one school never overlap, whoever
 * writes them. Checked at the end of a transaction, because lists are written anew.
 */
export class RollOver1767225600001 extends Forward {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create extension if not exists btree_gist');
    await runner.query(`
      alter table enrolment add constraint enrolment_once exclude using gist
        (person_id with =, school_id with =, daterange(from_day, until_day) with &&) deferrable initially deferred`);
    await runner.query(`
      create table roll_over (
        id uuid primary key, school_id text not null references school, from_year_id uuid not null references academic_year,
        from_year text not null, to_year text not null, made_year_ids uuid[] not null, made_class_ids uuid[] not null,
        before jsonb not null, after jsonb not null, choices jsonb not null, control jsonb not null, moved int not null,
        state text not null, by uuid, at timestamptz not null, settled_by uuid, settled_at timestamptz
      );
      create unique index roll_over_once on roll_over (from_year_id) where state <> 'undone'`);
  }
}
