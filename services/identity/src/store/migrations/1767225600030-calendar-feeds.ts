import { Forward } from '@parta/store';
import type { QueryRunner } from 'typeorm';

export class CalendarFeeds1767225600030 extends Forward {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table calendar_feed (id uuid primary key, secret_hash text not null unique,
                                  account_id uuid not null references account, person_id uuid not null, role text not null,
                                  school_id text, pupil_id uuid, opened_at timestamptz not null,
                                  until timestamptz not null, closed_at timestamptz);
      create index calendar_feed_of_person on calendar_feed (person_id) where closed_at is null`);
  }
}
