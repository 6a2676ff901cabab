import { Forward } from '@parta/store';
import type { QueryRunner } from 'typeorm';

/**
 * Signatures can be heard again from nobody: they stand outside the slots of the read model, so that building it anew and
 * exchanging it leaves them where they are. Each slot brings this migration; the first one makes the table.
 */
export class Signatures1767225600080 extends Forward {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table if not exists public.week_signature (
        pupil_id uuid not null, monday date not null, by_id uuid not null, signed_on date not null,
        version text not null, statement int not null,
        session_id uuid not null, strength smallint not null, at timestamptz not null,
        primary key (pupil_id, monday, by_id, version));
      create table school (school_id text primary key, time_zone text not null)`);
  }
}
