import { Forward } from '@parta/store';
import type { QueryRunner } from 'typeorm';

/** Whether somebody retakes a mark is asked before it may become a retake itself (N-20). */
export class RetakenMarks1764000000097 extends Forward {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index mark_retaken on mark (school_id, retake_of) where retake_of is not null');
  }
}
