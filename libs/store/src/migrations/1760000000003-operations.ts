import type { QueryRunner } from 'typeorm';
import { Forward } from '../forward.ts';

/** What operators did with a service, for good. */
export class Operations1760000000003 extends Forward {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table operation (
        id bigint generated always as identity primary key, at timestamptz not null default now(),
        operation text not null, given jsonb not null, by text not null, outcome text not null
      )`);
  }
}
