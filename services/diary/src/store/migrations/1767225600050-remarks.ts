import { Forward } from '@parta/store';
import type { QueryRunner } from 'typeorm';

/** Remarks and praise as last heard. Weeks kept before tell nothing of behaviour: they are made anew when asked for. */
export class Remarks1767225600050 extends Forward {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table remark (
        remark_id uuid primary key, pupil_id uuid not null, lesson_id uuid not null, group_id uuid not null,
        subject text not null, day date not null, kind text not null, title text not null, text text not null,
        state text not null, by_id uuid, ver int not null, at timestamptz not null);
      create index on remark (pupil_id, day);
      create index on remark (lesson_id);
      delete from week_document`);
  }
}
