import { Forward } from '@parta/store';
import type { QueryRunner } from 'typeorm';

/** Pupils of each class on 20 September of its year; a row never changes. */
export class HeadCounts1764000000023 extends Forward {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table head_count (
        school_id text not null, class_id uuid not null, day date not null, pupils smallint not null check (pupils > 0),
        at timestamptz not null, primary key (school_id, class_id)
      )`);
  }
}
