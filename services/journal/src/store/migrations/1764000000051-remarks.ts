import { Forward } from '@parta/store';
import type { QueryRunner } from 'typeorm';

export class Remarks1764000000051 extends Forward {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table remark (
        id uuid primary key, school_id text not null, lesson_id uuid not null, group_id uuid not null, subject text not null,
        day date not null, pupil_id uuid not null, kind text not null, title text not null, text text not null,
        state text not null, steps jsonb not null, ver int not null
      );
      create index remark_of_pupil on remark (pupil_id, day)`);
  }
}
