import { Forward } from '@parta/store';
import type { QueryRunner } from 'typeorm';

export class ControlWorks1764000000062 extends Forward {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table control_reason (
        school_id text not null, work_id uuid not null, at timestamptz not null, reason text not null, by uuid,
        primary key (school_id, work_id, at)
      )`);
  }
}
