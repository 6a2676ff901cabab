import { Forward } from '@parta/store';
import type { QueryRunner } from 'typeorm';

export class AccessRaises1767225600040 extends Forward {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table account add column raised_at timestamptz;
      create index account_raised on account (raised_at) where raised_at is not null`);
  }
}
