import { Forward } from '@parta/store';
import type { QueryRunner } from 'typeorm';

/** Of which kind a work is. Empty until it is said again: a work of no kind is taken for no control work. */
export class WorkKinds1767225600150 extends Forward {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table work add column type_id text not null default ''`);
  }
}
