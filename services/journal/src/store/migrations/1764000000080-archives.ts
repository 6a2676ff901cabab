import { Forward } from '@parta/store';
import type { QueryRunner } from 'typeorm';

export class Archives1764000000080 extends Forward {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table archive (
        digest text primary key, school_id text not null, year_id uuid not null, files int not null,
        signature text not null, public_key text not null, at timestamptz not null
      )`);
  }
}
