import type { QueryRunner } from 'typeorm';
import { Forward } from '../forward.ts';

/** While a key catches up with its source: when the last fact taken was said. Null where nothing more is known to wait. */
export class Standing1760000000004 extends Forward {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table inbox_cursor add column stands_at timestamptz');
  }
}
