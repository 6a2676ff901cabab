import { Forward } from '@parta/store';
import type { QueryRunner } from 'typeorm';

/** How far each school's guardians have been asked about the week that is over; and the week a notification is about. */
export class SignatureRounds1767225600040 extends Forward {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table signature_round (school_id text primary key, monday date not null, after_id uuid, is_done boolean not null);
      create index on child (school_id);
      create index on relation (adult_id);
      alter table notification add column week date`);
  }
}
