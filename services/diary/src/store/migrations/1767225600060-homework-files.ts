import { Forward } from '@parta/store';
import type { QueryRunner } from 'typeorm';

export class HomeworkFiles1767225600060 extends Forward {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table homework add column links jsonb not null default '[]', add column files jsonb not null default '[]'`);
  }
}
