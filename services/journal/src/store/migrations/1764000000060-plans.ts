import { Forward } from '@parta/store';
import type { QueryRunner } from 'typeorm';

export class Plans1764000000060 extends Forward {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table plan (
        school_id text not null, group_id uuid not null, ver int not null, name text not null, topics jsonb not null,
        digest uuid not null, by uuid, at timestamptz not null, primary key (school_id, group_id, ver)
      )`);
  }
}
