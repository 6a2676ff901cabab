import { Forward } from '@parta/store';
import type { QueryRunner } from 'typeorm';

/** A debt may have a last day, a retake names the first mark (N-18, N-20). */
export class Marks1764000000040 extends Forward {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table mark add column due date, add column retake_of uuid');
    await runner.query('alter table mark_history add column due date, add column retake_of uuid');
  }
}
