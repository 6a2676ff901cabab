import { Forward } from '@parta/store';
import type { QueryRunner } from 'typeorm';

export class Records1764000000095 extends Forward {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table achievement (
        id uuid primary key, school_id text not null, pupil_id uuid not null, title text not null, day date not null,
        level text not null, place text not null, withdrawn boolean not null, steps jsonb not null, ver int not null
      );
      create index achievement_of_pupil on achievement (pupil_id, day);
      create table external_result (
        id uuid primary key, school_id text not null, work_id uuid not null, pupil_id uuid not null, kind text not null,
        title text not null, subject text not null, day date not null, scale text not null, most int, score int,
        mark text not null, annulled boolean not null, steps jsonb not null, ver int not null
      );
      create table result_sheet (
        id uuid primary key, school_id text not null, name text not null, added int not null, changed int not null,
        by uuid, at timestamptz not null
      );
      create index result_sheet_of_school on result_sheet (school_id, at)`);
  }
}
