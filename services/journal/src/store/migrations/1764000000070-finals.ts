import { Forward } from '@parta/store';
import type { QueryRunner } from 'typeorm';

/** Finals with what was proposed when they were set. A few for each pupil, subject and year: not partitioned, kept apart by school. */
export class Finals1764000000070 extends Forward {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table final_mark (
        school_id text not null, id uuid not null, group_id uuid not null, pupil_id uuid not null, kind text not null,
        period_id uuid, value text, proposed text, by uuid, at timestamptz not null, ver int not null,
        primary key (school_id, id)
      );
      create index final_mark_of_group on final_mark (school_id, group_id);
      create index final_mark_of_pupil on final_mark (pupil_id);
      create table final_mark_history (
        school_id text not null, final_id uuid not null, ver int not null, value text, proposed text, by uuid,
        at timestamptz not null, primary key (school_id, final_id, ver)
      )`);
  }
}
