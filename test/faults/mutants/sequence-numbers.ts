import type { ServiceDefinition } from '@parta/runtime';
import { dataSourceOf, migrate } from '@parta/store';

/**
 * Mutant 5: numbers come from a sequence and are taken before anything is locked. They are given back by nobody who fails,
 * and their order is not that of the commits.
 */
export async function sequenceNumbers({ name, database }: ServiceDefinition): Promise<void> {
  if (name !== 'journal') return;
  const url = process.env['PARTA_DATABASE_URL'] ?? '';
  await migrate(database, url);
  const source = await dataSourceOf(database, { url, pool: 1 }).initialize();
  await source.query(APPEND);
  const [{ count }] = (await source.query(COUNT)) as [{ count: string }];
  await source.destroy();
  if (Number(count) !== 1) throw new Error('append_events has other parameters now: this mutant replaces nothing');
}

const COUNT = `select count(*) from pg_proc where proname = 'append_events'`;

const APPEND = `
  create or replace function append_events(p_key text, p_partition smallint, p_cmd uuid, p_cause text, p_actor uuid, p_role text, p_trace text, p_events jsonb,
    p_service text, p_keep jsonb)
  returns table (epoch_of_key int, last_seq_of_key bigint) language plpgsql as $$
  declare
    fact jsonb;
    aggregate text;
    n bigint;
    next_ver int;
    moment timestamptz := date_trunc('milliseconds', now());
    year smallint := extract(year from moment - interval '7 months');
    serial text := 'seq_' || replace(p_key, '-', '_');
  begin
    if to_regclass(serial) is null then
      execute format('create sequence if not exists %I start %s', serial,
        coalesce((select last_seq from stream_head where stream_key = p_key), 0) + 1);
    end if;
    for fact in select value from jsonb_array_elements(p_events) loop
      n := nextval(serial);
      aggregate := fact->>'about';
      select coalesce(max(agg_ver), 0) + 1 into next_ver from event where stream_key = p_key and agg_id = aggregate;
      insert into event (stream_key, school_year, seq, epoch, type, v, agg_id, agg_ver, cmd_id, cause, actor, role, at, trace, data, hash)
      values (p_key, year, n, 1, fact->>'type', (fact->>'v')::smallint, aggregate, next_ver, p_cmd, p_cause, p_actor, p_role, moment, p_trace,
        fact->'data', ''::bytea);
    end loop;
    insert into stream_head as h (stream_key, p, last_seq, at) values (p_key, p_partition, n, clock_timestamp())
    on conflict (stream_key) do update set last_seq = greatest(h.last_seq, excluded.last_seq), at = clock_timestamp();
    if p_keep is not null then
      perform keep_answer(p_cmd, p_actor, p_keep, concat_ws(':', p_service, p_key, n));
    end if;
    return query select 1, n;
  end $$`;
