import { Forward } from '@parta/store';
import type { QueryRunner } from 'typeorm';

/** What the night found wrong, until it is gone again, and when each school was looked through. */
export class Integrity1764000000072 extends Forward {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table integrity_run (school_id text primary key, day date not null, at timestamptz not null);
      create table integrity_finding (
        school_id text not null, id uuid not null, kind text not null, group_id uuid not null, lesson_id uuid not null,
        pupil_id uuid not null, day date not null, found_at timestamptz not null, gone_at timestamptz,
        primary key (school_id, id)
      )`);
  }
}
