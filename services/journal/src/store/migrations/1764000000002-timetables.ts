import { Forward } from '@parta/store';
import type { QueryRunner } from 'typeorm';

/** Versions of a school's timetable, and files on their way to become one. */
export class Timetables1764000000002 extends Forward {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table timetable_version (
        id uuid primary key, school_id text not null, year_id uuid not null, title text not null, valid_from date not null,
        week jsonb not null, lessons int not null, by uuid, at timestamptz not null
      );
      create index timetable_version_of_school on timetable_version (school_id, at desc);
      create table timetable_part (
        import_id uuid not null, part smallint not null, parts smallint not null, name text not null, content bytea not null,
        by uuid, at timestamptz not null, primary key (import_id, part)
      );
      create index timetable_part_by_age on timetable_part (at)`);
  }
}
