import { Forward } from '@parta/store';
import type { QueryRunner } from 'typeorm';

/** The class teacher's words under weeks as last heard. Kept weeks stay: none was written before this is heard. */
export class WeekRemarks1767225600160 extends Forward {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table week_remark (
        pupil_id uuid not null, monday date not null, school_id text not null, text text not null, by_id uuid,
        ver int not null, at timestamptz not null, primary key (pupil_id, monday, school_id))`);
  }
}
