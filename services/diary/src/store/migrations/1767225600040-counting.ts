import { Forward } from '@parta/store';
import type { QueryRunner } from 'typeorm';

/** How marks count: what the schools set, the last day of a debt, the first mark of a retake. */
export class Counting1767225600040 extends Forward {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table mark add column due date, add column retake_of uuid');
    await runner.query(`
      create table setting (
        school_id text not null, name text not null, from_day date not null, value jsonb not null, at timestamptz not null,
        primary key (school_id, name, from_day))`);
  }
}
