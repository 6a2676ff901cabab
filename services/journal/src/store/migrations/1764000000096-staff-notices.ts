import { Forward } from '@parta/store';
import type { QueryRunner } from 'typeorm';

export class StaffNotices1764000000096 extends Forward {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table staff_notice (
        id uuid primary key, school_id text not null, text text not null, audience text not null, until date not null,
        by uuid, at timestamptz not null, withdrawn_by uuid, withdrawn_at timestamptz
      );
      create index staff_notice_of_school on staff_notice (school_id, until);
      create table staff_notice_reading (
        notice_id uuid not null references staff_notice, person_id uuid not null, at timestamptz not null,
        primary key (notice_id, person_id)
      )`);
  }
}
