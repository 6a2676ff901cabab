import { Forward } from '@parta/store';
import type { QueryRunner } from 'typeorm';

/** A timetable may come as a set of files: parts are told apart by the file's name too. */
export class TimetableSets1764000000020 extends Forward {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table timetable_part drop constraint timetable_part_pkey, add primary key (import_id, name, part)',
    );
  }
}
