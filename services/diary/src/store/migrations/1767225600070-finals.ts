import { Forward } from '@parta/store';
import type { QueryRunner } from 'typeorm';

/** Finals as last heard. The days of their academic year stand with them: a year's marks show the year's finals. */
export class Finals1767225600070 extends Forward {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table final_mark (
        final_id uuid primary key, school_id text not null, group_id uuid not null, subject text not null,
        from_day date not null, until_day date not null, pupil_id uuid not null, kind text not null, period_id uuid,
        title text not null, value text, was text, ver int not null, at timestamptz not null);
      create index on final_mark (pupil_id)`);
  }
}
