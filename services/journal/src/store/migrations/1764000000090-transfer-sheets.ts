import { Forward } from '@parta/store';
import type { QueryRunner } from 'typeorm';

/**
 * Marks of a former school, apart from all journals: every version of a sheet stays. An entry is a mark of a day or a final of a period. A
 * final knows the version it counts.
 */
export class TransferSheets1764000000090 extends Forward {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table transfer_sheet (
        school_id text not null, pupil_id uuid not null, ver int not null, former_school text not null,
        by uuid, at timestamptz not null, primary key (school_id, pupil_id, ver)
      );
      create table transfer_mark (
        school_id text not null, pupil_id uuid not null, ver int not null, nth smallint not null, line smallint not null,
        subject text not null, group_id uuid, day date, title text, value text not null, weight int not null,
        primary key (school_id, pupil_id, ver, nth), check ((day is null) <> (title is null)),
        foreign key (school_id, pupil_id, ver) references transfer_sheet
      );
      create index transfer_mark_of_group on transfer_mark (school_id, group_id);
      alter table final_mark add column transfer_ver int;
      alter table final_mark_history add column transfer_ver int`);
  }
}
