import { Forward } from '@parta/store';
import type { QueryRunner } from 'typeorm';

export class Settings1764000000003 extends Forward {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table setting (
        school_id text not null, name text not null, "from" date not null, at timestamptz not null,
        value jsonb not null, by uuid, primary key (school_id, name, "from", at)
      )`);
  }
}
