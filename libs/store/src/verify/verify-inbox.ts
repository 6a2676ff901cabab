import { type Finding, findingOf } from './finding.ts';
import type { ServiceReader } from './service-reader.ts';

/** How far a source's log reaches. */
export type HeadOfSource = { source: string; key: string; epoch: number; seq: number; commandId: string };

type Cursor = { source: string; key: string; epoch: number; seq: string; commandId: string | null };
type Counted = { count: string; example: string | null };

/** The ends of a service's log, for the comparison with those who hear it. */
export async function headsOf(reader: ServiceReader, source: string): Promise<HeadOfSource[]> {
  const rows = await reader.rows<Omit<HeadOfSource, 'source'>>(
    `select stream_key as key, h.epoch, h.last_seq::int as seq, e.cmd_id as "commandId"
     from stream_head h join event e using (stream_key) where e.seq = h.last_seq`,
  );
  return rows.map((row) => ({ source, ...row }));
}

/**
 * What does not hold in a hearer: cursors that are not at the heads they were compared with, facts that queue behind nothing,
 * things parked and partitions halted. At work cursors lag by right: ask it at rest, or mind only those that are ahead.
 */
export async function verifyInbox(reader: ServiceReader, heads: readonly HeadOfSource[]): Promise<Finding[]> {
  const cursors = await reader.rows<Cursor>(
    'select source, stream_key as key, epoch, last_seq as seq, last_cmd as "commandId" from inbox_cursor',
  );
  const [orphans] = await reader.rows<Counted>(
    `select count(*), min(source || ' ' || stream_key || ' ' || seq) as example from parked_event e where not exists (
       select from parked_agg a where a.source = e.source and a.stream_key = e.stream_key and a.agg_id = e.agg_id)`,
  );
  const [parked] = await reader.rows<Counted>(
    `select count(*), min(source || ' ' || agg_id || ': ' || error) as example from parked_agg`,
  );
  const [halted] = await reader.rows<Counted>(`select count(*), min(source || ' ' || reason) as example from halted`);
  return [
    ...compared(cursors, heads),
    ...findingOf('I9', 'parked facts behind a thing that is not parked', orphans),
    ...findingOf('I10', 'parked things', parked),
    ...findingOf('I10', 'halted partitions', halted),
  ];
}

function compared(cursors: readonly Cursor[], heads: readonly HeadOfSource[]): Finding[] {
  const standing = new Map(cursors.map((cursor) => [`${cursor.source} ${cursor.key}`, cursor]));
  const places = heads.map((head) => ({ head, cursor: standing.get(`${head.source} ${head.key}`) }));
  const reached = ({ cursor }: (typeof places)[number]) => Number(cursor?.seq ?? 0);
  const behind = places.filter((place) => reached(place) < place.head.seq);
  const ahead = places.filter((place) => reached(place) > place.head.seq);
  const other = places.filter(
    ({ head, cursor }) =>
      cursor && Number(cursor.seq) === head.seq && (cursor.commandId !== head.commandId || cursor.epoch !== head.epoch),
  );
  const found = (what: string, list: typeof places) =>
    findingOf('I10', what, {
      count: list.length,
      example: list[0] ? `${list[0].head.source} ${list[0].head.key} ${reached(list[0])} of ${list[0].head.seq}` : null,
    });
  return [
    ...found('cursors behind the head', behind),
    ...found('cursors beyond the head', ahead),
    ...found('cursors on another history than the head', other),
  ];
}
