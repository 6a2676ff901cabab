import { Forward } from '@parta/store';
import type { QueryRunner } from 'typeorm';

/**
 * Ticks and notes are the family's own words: nobody could tell them again, so they stand outside the slots of the read model,
 * like signatures. Each slot brings this migration; the first one makes the tables.
 */
export class FamilyWords1767225600100 extends Forward {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table if not exists public.homework_tick (
        pupil_id uuid not null, homework_id uuid not null, at timestamptz not null,
        primary key (pupil_id, homework_id));
      create table if not exists public.family_note (
        pupil_id uuid not null, monday date not null, weekday smallint not null, text text not null,
        by_id uuid not null, at timestamptz not null, ver int not null,
        primary key (pupil_id, monday, weekday))`);
  }
}
