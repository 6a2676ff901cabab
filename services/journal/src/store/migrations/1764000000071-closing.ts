import { Forward } from '@parta/store';
import type { QueryRunner } from 'typeorm';

/**
 * Periods closed for good, journals opened again for a teacher, and every change after closing: none stands there without author,
 * reason, time, old and new.
 */
export class Closing1764000000071 extends Forward {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table closed_period (
        school_id text not null, id uuid not null, year_id uuid not null, period_id uuid, "from" date not null, until date not null,
        by uuid, at timestamptz not null, primary key (school_id, id)
      );
      create table unlock (
        school_id text not null, id uuid not null, group_id uuid not null, teacher_id uuid not null,
        reason text not null check (reason <> ''), asked_at timestamptz not null, state text not null, until date,
        decided_by uuid, decided_at timestamptz, primary key (school_id, id)
      );
      create index unlock_of_group on unlock (school_id, group_id);
      create table late_change (
        school_id text not null, id uuid not null default gen_random_uuid(), group_id uuid not null, what text not null,
        about_id uuid not null, pupil_id uuid, ver int not null, was text not null, value text not null,
        by uuid not null, at timestamptz not null, reason text not null check (reason <> ''),
        unlock_id uuid, order_number text, order_day date, primary key (school_id, id),
        check (unlock_id is not null or (order_number <> '' and order_day is not null))
      );
      create index late_change_about on late_change (school_id, about_id);
      create index late_change_in_time on late_change (school_id, at)`);
  }
}
