import type { QueryRunner } from 'typeorm';
import { Forward } from '../forward.ts';

/** How far a service has heard each key of each source, and what it could not apply (event-bus.md 5, 9). */
export class Inbox1760000000001 extends Forward {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table inbox_cursor (
        source text not null, stream_key text not null, p smallint not null, epoch int not null default 1,
        last_seq bigint not null default 0, last_cmd uuid, primary key (source, stream_key)
      ) with (fillfactor = 50);
      create table parked_agg (
        source text not null, stream_key text not null, agg_id text not null, p smallint not null, first_seq bigint not null,
        error text not null, since timestamptz not null default now(), primary key (source, stream_key, agg_id)
      );
      create table parked_event (
        source text not null, stream_key text not null, seq bigint not null, agg_id text not null, payload jsonb not null,
        primary key (source, stream_key, seq)
      );
      create table attempt (
        source text not null, stream_key text not null, seq bigint not null, n int not null, at timestamptz not null default now(),
        primary key (source, stream_key, seq)
      );
      create table halted (
        source text not null, p smallint not null, reason text not null, since timestamptz not null default now(), primary key (source, p)
      )`);
  }
}
