import type { QueryRunner } from 'typeorm';
import { Forward } from '../forward.ts';

/**
 * The log of what a service says, and what it needs to accept each command once (event-bus.md 5).
 * One row of `event` is fact, outbox and audit at the same time: nothing is ever updated or deleted in it.
 */
export class Log1760000000000 extends Forward {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table stream_head (
        stream_key text primary key, p smallint not null, epoch int not null default 1,
        last_seq bigint not null default 0, last_hash bytea not null default ''::bytea, at timestamptz not null
      ) with (fillfactor = 50);
      create index stream_head_of_partition on stream_head (p);
      create table relay_cursor (stream_key text primary key, published_seq bigint not null default 0) with (fillfactor = 50);

      create table event (
        stream_key text not null, school_year smallint not null, seq bigint not null, epoch int not null,
        type text not null, v smallint not null, agg_id text not null, agg_ver int not null,
        cmd_id uuid not null, cause text, actor uuid, role text, at timestamptz not null, trace text,
        data jsonb not null, hash bytea not null,
        primary key (stream_key, seq, school_year)
      ) partition by hash (stream_key);
      ${partitions('event', 8)}
      create index event_of_aggregate on event (stream_key, agg_id, agg_ver desc);
      create index event_of_command on event (cmd_id);

      create table command (
        cmd_id uuid primary key, caller uuid, type text not null, digest text not null,
        answer jsonb, rev text, at timestamptz not null
      );
      create index command_by_age on command (at);
      create table command_step (
        cmd_id uuid not null, n smallint not null, answer jsonb, rev text, at timestamptz not null, primary key (cmd_id, n)
      )`);
    await runner.query(KEEP);
    await runner.query(APPEND);
  }
}

function partitions(table: string, count: number): string {
  const one = (n: number) =>
    `create table ${table}_h${n} partition of ${table} for values with (modulus ${count}, remainder ${n});`;
  return Array.from({ length: count }, (_, n) => one(n)).join('\n');
}

/* Remembers that a command, or one of its steps, has taken effect, and what was answered (B6). */
const KEEP = `
  create function keep_answer(p_cmd uuid, p_actor uuid, p_keep jsonb, p_rev text) returns void language sql as $$
    insert into command (cmd_id, caller, type, digest, answer, rev, at)
    select p_cmd, p_actor, p_keep->>'type', p_keep->>'digest', p_keep->'answer', p_rev, now() where not p_keep ? 'step';
    insert into command_step (cmd_id, n, answer, rev, at)
    select p_cmd, (p_keep->>'step')::smallint, p_keep->'answer', p_rev, now() where p_keep ? 'step';
  $$`;

/*
 * Writes the facts of one key behind each other. The head row is locked here, last of all rows of the transaction,
 * so the order of the numbers is the order of the commits (B1). Each row carries the hash of the row before.
 */
const APPEND = `
  create function append_events(p_key text, p_partition smallint, p_cmd uuid, p_cause text, p_actor uuid, p_role text, p_trace text, p_events jsonb,
    p_service text, p_keep jsonb)
  returns table (epoch_of_key int, last_seq_of_key bigint) language plpgsql as $$
  declare
    head stream_head;
    fact jsonb;
    aggregate text;
    n bigint;
    next_ver int;
    chain bytea;
    moment timestamptz := date_trunc('milliseconds', now());
    year smallint := extract(year from moment - interval '7 months');
  begin
    insert into stream_head as h (stream_key, p, last_seq, at)
    values (p_key, p_partition, jsonb_array_length(p_events), clock_timestamp())
    on conflict (stream_key) do update set last_seq = h.last_seq + jsonb_array_length(p_events), at = clock_timestamp()
    returning * into head;
    n := head.last_seq - jsonb_array_length(p_events);
    chain := head.last_hash;
    for fact in select value from jsonb_array_elements(p_events) loop
      n := n + 1;
      aggregate := fact->>'about';
      select coalesce(max(agg_ver), 0) + 1 into next_ver from event where stream_key = p_key and agg_id = aggregate;
      chain := sha256(chain || convert_to(concat_ws('|', p_key, head.epoch, n, fact->>'type', fact->>'v', aggregate, next_ver, p_cmd, p_actor, p_role,
        extract(epoch from moment), fact->'data'), 'UTF8'));
      insert into event (stream_key, school_year, seq, epoch, type, v, agg_id, agg_ver, cmd_id, cause, actor, role, at, trace, data, hash)
      values (p_key, year, n, head.epoch, fact->>'type', (fact->>'v')::smallint, aggregate, next_ver, p_cmd, p_cause, p_actor, p_role, moment, p_trace,
        fact->'data', chain);
    end loop;
    update stream_head set last_hash = chain where stream_key = p_key;
    if p_keep is not null then
      perform keep_answer(p_cmd, p_actor, p_keep, concat_ws(':', p_service, p_key, head.last_seq));
    end if;
    return query select head.epoch, head.last_seq;
  end $$`;
