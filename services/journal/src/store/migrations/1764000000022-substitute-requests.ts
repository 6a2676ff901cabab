import { Forward } from '@parta/store';
import type { QueryRunner } from 'typeorm';

/** Questions to teachers whether they would take a lesson: every version is a row, the newest stands. */
export class SubstituteRequests1764000000022 extends Forward {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table substitute_request (
        school_id text not null, id uuid not null, ver int not null, lesson_id uuid not null, person_id uuid not null,
        kind text not null, instead text, state text not null, reason text not null, by uuid, at timestamptz not null,
        primary key (school_id, id, ver), check (state <> 'declined' or reason <> '')
      );
      create index substitute_request_of_lesson on substitute_request (school_id, lesson_id);
      create index substitute_request_of_person on substitute_request (school_id, person_id)`);
  }
}
