import pg from 'pg';
import { journalFactsOf, registryFactsOf } from './facts-of-school.ts';
import { layInTurn } from './lay-city.ts';
import type { WholeCity } from './whole-city.ts';

/** Who speaks of a school, what they say, and who listens: each with the schema its cursors lie in. */
const SPEAKERS = [
  { name: 'registry', factsOf: registryFactsOf, hearers: { journal: 'public', diary: 'slot_a' } },
  { name: 'journal', factsOf: journalFactsOf, hearers: { diary: 'slot_a' } },
] as const;
const CONCERNED = ['registry', 'journal', 'diary'] as const;

/**
 * Schools that are in the logs alone: what registry and journal would have said of their year. Everybody is told to have heard it
 * already, so that only who begins anew reads it. Answers the schools.
 */
export async function layFacts({ plan, field }: WholeCity, schools: number): Promise<string[]> {
  const names = Array.from({ length: schools }, (_, n) => `told-${n + 1}`);
  const urlOf = (service: string): string => field.databases[service]?.url ?? '';
  for (const name of CONCERNED) field.processes.kill(name, 'SIGSTOP');
  for (const { name, factsOf, hearers } of SPEAKERS) {
    await layInTurn({ connectionString: urlOf(name) }, [...names], (school) => factsOf(school, plan));
    await rowsOf(urlOf(name), PUBLISHED, [names]);
    const heads = await rowsOf(urlOf(name), HEADS, [names]);
    for (const [hearer, schema] of Object.entries(hearers))
      await rowsOf(urlOf(hearer), heardIn(schema), [name, JSON.stringify(heads)]);
  }
  for (const name of CONCERNED) field.processes.kill(name, 'SIGCONT');
  return names;
}

async function rowsOf(connectionString: string, text: string, values: unknown[]): Promise<unknown[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(text, values);
  await client.end();
  return rows;
}

const PUBLISHED = `
  insert into relay_cursor (stream_key, published_seq) select stream_key, last_seq from stream_head where stream_key = any($1)
  on conflict (stream_key) do update set published_seq = excluded.published_seq`;

const HEADS = `
  select h.stream_key, h.p, h.epoch, h.last_seq, e.cmd_id as last_cmd from stream_head h
    join event e on e.stream_key = h.stream_key and e.seq = h.last_seq
  where h.stream_key = any($1)`;

const heardIn = (schema: string): string => `
  insert into ${schema}.inbox_cursor (source, stream_key, p, epoch, last_seq, last_cmd)
  select $1, h.stream_key, h.p, h.epoch, h.last_seq, h.last_cmd
  from jsonb_to_recordset($2::jsonb) h (stream_key text, p smallint, epoch int, last_seq bigint, last_cmd uuid)`;
