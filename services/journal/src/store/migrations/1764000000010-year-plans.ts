import { Forward } from '@parta/store';
import type { QueryRunner } from 'typeorm';

/** How schools lay out their years: what holds stands in the year, every plan that ever held stays beside it. */
export class YearPlans1764000000010 extends Forward {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table academic_year add column plan jsonb, add column plan_ver int not null default 0,
        add column bells jsonb not null default '[]';
      create table year_plan (
        year_id uuid not null, ver int not null, school_id text not null, valid_from date not null, plan jsonb not null,
        by uuid, at timestamptz not null, primary key (year_id, ver)
      )`);
  }
}
