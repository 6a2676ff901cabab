import { derivedId } from '@parta/contracts';
import { eventually } from '@parta/testing';
import type pg from 'pg';
import { appendFacts } from '../append-facts.ts';
import type { City } from '../city.ts';
import { rate } from '../closed-loop.ts';
import { clientOf, numberOf } from '../database.ts';
import { type Figure, figureOf } from '../figure.ts';

const NOTED = 20_000;
const BATCH = 500;
const KEY = 'bench';

/** The relay drains a log to the broker, beside reading the same rows from Postgres alone. */
export async function relayDrain(city: City, rounds: number): Promise<Figure> {
  const journal = await clientOf(city, 'journal');
  const figures = { subject: [] as number[], beside: [] as number[] };
  hearers(city, 'SIGSTOP');
  for (let round = 0; round < rounds; round += 1) {
    const before = await headOf(journal, KEY);
    city.installation.processes.kill('journal', 'SIGSTOP');
    await appendFacts(journal, 'journal', KEY, noted());
    figures.subject.push(
      await rate(async () => {
        city.installation.processes.kill('journal', 'SIGCONT');
        await eventually(async () => mustReach(await published(journal, KEY), before + NOTED), 60);
        return NOTED;
      }),
    );
    figures.beside.push(await rate(() => readAll(journal, before)));
  }
  const check = `${await headOf(journal, KEY)} events in the log = acknowledged by the broker`;
  hearers(city, 'SIGCONT');
  await journal.end();
  return figureOf({ path: 'relay drain', limit: 'reading the rows from Postgres', unit: 'events/s', check }, figures, {
    atLeast: 0.7,
  });
}

/** Whoever hears the journal stands still: fetching and acknowledging is the broker's work for them, not the relay's. */
function hearers({ installation }: City, signal: 'SIGSTOP' | 'SIGCONT'): void {
  for (const name of ['diary', 'notifications']) installation.processes.kill(name, signal);
}

/** Facts of a kind nobody hears: what is measured is the way to the broker alone. */
const noted = () =>
  Array.from({ length: NOTED }, (_, n) => ({
    type: 'journal.bench-noted',
    v: 1,
    about: derivedId('noted', n % 50),
    data: { n, text: 'x'.repeat(300) },
  }));

async function readAll(client: pg.Client, after: number): Promise<number> {
  let read = 0;
  for (;;) {
    const { rowCount } = await client.query({
      name: 'read-log',
      text: 'select *, data::text from event where stream_key = $1 and seq > $2 order by seq limit $3',
      values: [KEY, after + read, BATCH],
    });
    if (!rowCount) return read;
    read += rowCount;
  }
}

export const headOf = (client: pg.Client, key: string) =>
  numberOf(client, 'select last_seq as n from stream_head where stream_key = $1', [key]);

export const published = (client: pg.Client, key: string) =>
  numberOf(client, 'select published_seq as n from relay_cursor where stream_key = $1', [key]);

export function mustReach(actual: number, wanted: number): void {
  if (actual < wanted) throw new Error(`at ${actual} of ${wanted}`);
}
