import { Forward } from '@parta/store';
import type { QueryRunner } from 'typeorm';

/** Who set a final, as last heard; of finals heard before, a rebuild tells it. */
export class FinalAuthors1767225600130 extends Forward {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table final_mark add column by_id uuid');
  }
}
