import { Forward } from '@parta/store';
import type { QueryRunner } from 'typeorm';

/** What became of lessons, for the teachers concerned: it waits while it settles. What teachers are told is about no child. */
export class LessonNews1767225600020 extends Forward {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table notification alter column child_id drop not null;
      create table lesson_news (
        news_id uuid primary key, school_id text not null, lesson_id uuid not null, was jsonb not null, now jsonb not null,
        concerned uuid[] not null, by_id uuid, ver int not null, first_at timestamptz not null, changed_at timestamptz not null,
        state text not null default 'waiting' check (state in ('waiting', 'told', 'suppressed')), reason text, decided_at timestamptz);
      create unique index on lesson_news (lesson_id) where state = 'waiting';
      create index on lesson_news (lesson_id, decided_at);
      create index on lesson_news (changed_at) where state = 'waiting'`);
  }
}
