import type { ServiceReader } from '@parta/store';
import type { Verdict } from '../checker/verdict.ts';
import type { Edits, Told, Written } from './editor.ts';

type Kept = Written & { at: string };

const keyOf = ({ markId, ver }: { markId: string; ver: number }): string => `${markId} ${ver}`;

/**
 * every value that was accepted is in the history, once and with its author, and nothing else is; a version has one author, so nobody
 * wrote over what they had not seen; who was refused was told what stood there, whose it was and since when; the last value stands.
 */
export async function checkRace(verdict: Verdict, reader: ServiceReader, all: readonly Edits[]): Promise<void> {
  const history = await reader.rows<Kept>(
    `select mark_id as "markId", ver, value, by, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at from mark_history`,
  );
  const kept = new Map(history.map((row) => [keyOf(row), row]));
  const accepted = new Set<string>();
  for (const written of all.flatMap((edits) => edits.accepted)) {
    const key = keyOf(written);
    verdict.insist(!accepted.has(key), 'disordered', 'R-05', 'values written over one that was not seen', key);
    accepted.add(key);
    const { value, by } = kept.get(key) ?? {};
    const isKept = value === written.value && by === written.by;
    verdict.insist(isKept, 'lost', 'R-05', 'accepted values that are not in the history', key);
  }
  for (const key of kept.keys())
    verdict.insist(accepted.has(key), 'doubled', 'R-05', 'history that nobody was told of', key);
  for (const told of all.flatMap((edits) => edits.told)) checkTold(verdict, kept, told);
  for (const sentence of all.flatMap(({ strange }) => strange))
    verdict.violate('other', 'R-05', 'answers that are none of a race', sentence);
  await checkStanding(verdict, reader, history);
}

function checkTold(verdict: Verdict, kept: ReadonlyMap<string, Kept>, told: Told): void {
  const key = keyOf(told);
  const row = kept.get(key);
  const isWhole = row?.value === told.value && row.by === told.by && row.at === told.at;
  verdict.insist(isWhole, 'other', 'R-05', 'losers who were told something else than what stood', key);
  verdict.insist(told.ver !== told.seen, 'other', 'R-05', 'losers who had seen what stood', key);
}

async function checkStanding(verdict: Verdict, reader: ServiceReader, history: readonly Kept[]): Promise<void> {
  const last = new Map<string, Kept>();
  for (const row of history) if (row.ver > (last.get(row.markId)?.ver ?? 0)) last.set(row.markId, row);
  const standing = await reader.rows<Written>('select id as "markId", ver, value, by from mark');
  for (const { markId, ver, value } of standing) {
    const isLast = last.get(markId)?.ver === ver && last.get(markId)?.value === value;
    verdict.insist(isLast, 'lost', 'R-05', 'cells that hold another than the last value', markId);
  }
}
