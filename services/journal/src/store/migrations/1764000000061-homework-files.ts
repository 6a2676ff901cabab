import { Forward } from '@parta/store';
import type { QueryRunner } from 'typeorm';

export class HomeworkFiles1764000000061 extends Forward {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table homework add column links jsonb not null default '[]', add column files jsonb not null default '[]';
      create table homework_file (
        id uuid primary key, school_id text not null, lesson_id uuid not null, homework_id uuid, name text not null,
        type text not null, size int not null, received smallint not null, by uuid, at timestamptz not null
      )`);
  }
}
