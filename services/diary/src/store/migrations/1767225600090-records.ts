import { Forward } from '@parta/store';
import type { QueryRunner } from 'typeorm';

export class Records1767225600090 extends Forward {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table achievement (
        achievement_id uuid primary key, pupil_id uuid not null, title text not null, day date not null, level text not null,
        place text not null, withdrawn boolean not null, ver int not null);
      create index on achievement (pupil_id);
      create table external_result (
        result_id uuid primary key, pupil_id uuid not null, kind text not null, title text not null, subject text not null,
        day date not null, scale text not null, most int, score int, mark text not null, annulled boolean not null, ver int not null);
      create index on external_result (pupil_id)`);
  }
}
