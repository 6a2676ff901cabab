import { Forward } from '@parta/store';
import type { QueryRunner } from 'typeorm';

/**
 * What people have not read, by conversation or announcement, until they read it or are told that something waits. An announcement
 * stands by itself until its guardians are asked for; \`announcement_seen\` is how far they came by then.
 */
export class Unread1767225600030 extends Forward {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table unread (
        person_id uuid not null, thing_id uuid not null, school_id text not null, child_id uuid not null, seq int not null,
        at timestamptz not null, state text not null default 'waiting' check (state in ('waiting', 'read', 'told', 'suppressed')),
        primary key (person_id, thing_id));
      create index on unread (at) where state = 'waiting';
      create table announcement_untold (
        announcement_id uuid primary key, school_id text not null, child_ids uuid[] not null, scope_id uuid not null, n int not null,
        author_id uuid not null, at timestamptz not null);
      create table announcement_seen (
        person_id uuid not null, scope_id uuid not null, n int not null, primary key (person_id, scope_id));
      create table unread_told (person_id uuid primary key, at timestamptz not null)`);
  }
}
