import { setTimeout as pause } from 'node:timers/promises';
import { type HeadOfSource, headsOf, ServiceReader, verifyInbox } from '@parta/store';
import { withClient } from '@parta/local';
import type { Field } from '../field/field.ts';

const LONGEST_MS = 60_000;
const BETWEEN_MS = 200;
const SOURCES = ['registry', 'identity', 'journal'];

/** Waits until something holds; answers the milliseconds it took, null when it never did. */
export async function milliseconds(holds: () => Promise<boolean>, longest = LONGEST_MS): Promise<number | null> {
  const began = performance.now();
  for (;;) {
    if (await holds().catch(() => false)) return Math.round(performance.now() - began);
    if (performance.now() - began > longest) return null;
    await pause(BETWEEN_MS);
  }
}

/** Every process is there: what was killed last has been started again. */
export async function isWhole({ health }: Field): Promise<boolean> {
  const answers = Object.values(health).map((url) => fetch(`${url}/health/ready`).then(({ ok }) => ok));
  return (await Promise.all(answers)).every(Boolean);
}

/** The relays have published everything. */
export async function isPublished({ databases }: Field): Promise<boolean> {
  for (const source of SOURCES) {
    await using reader = await ServiceReader.open(databases[source]?.readerUrl ?? '');
    const [waiting] = await reader.rows<{ count: string }>(
      'select count(*) from stream_head h left join relay_cursor r using (stream_key) where h.last_seq > coalesce(r.published_seq, 0)',
    );
    if (Number(waiting?.count) > 0) return false;
  }
  return true;
}

/** Everybody has heard everything. */
export async function isHeard({ databases }: Field): Promise<boolean> {
  const heads = new Map<string, HeadOfSource[]>();
  for (const source of SOURCES) {
    await using reader = await ServiceReader.open(databases[source]?.readerUrl ?? '');
    heads.set(source, await headsOf(reader, source));
  }
  const hears: Record<string, string[]> = {
    journal: ['registry'],
    diary: ['registry', 'journal'],
    notifications: ['registry', 'journal', 'identity'],
  };
  for (const [hearer, sources] of Object.entries(hears)) {
    await using reader = await ServiceReader.open(databases[hearer]?.readerUrl ?? '');
    const wanted = sources.flatMap((source) => heads.get(source) ?? []);
    if ((await verifyInbox(reader, wanted)).some(({ what }) => what.startsWith('cursors'))) return false;
  }
  return true;
}

/** Every news has been told or was corrected, and no letter waits that may go at once. */
export async function isTold({ postgres }: Field): Promise<boolean> {
  const { rows } = await withClient(postgres, 'notifications', (client) =>
    client.query<{ waiting: string }>(
      `select (select count(*) from intent where state = 'waiting')
         + (select count(*) from delivery where state in ('queued', 'claimed', 'sending') and not_before < now() + interval '1 second') as waiting`,
    ),
  );
  return Number(rows[0]?.waiting) === 0;
}
