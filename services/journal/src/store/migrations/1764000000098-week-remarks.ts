import { Forward } from '@parta/store';
import type { QueryRunner } from 'typeorm';

/** The class teacher's words under the weeks of pupils. */
export class WeekRemarks1764000000098 extends Forward {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table week_remark (
        pupil_id uuid not null, monday date not null, school_id text not null, class_id uuid not null, text text not null,
        steps jsonb not null, ver int not null, primary key (pupil_id, monday, school_id))`);
  }
}
