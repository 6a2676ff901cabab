import { Forward } from '@parta/store';
import type { QueryRunner } from 'typeorm';

/** How a lesson differs from the timetable; null where it does not. */
export class LessonChanges1767225600030 extends Forward {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table lesson add column change jsonb');
  }
}
