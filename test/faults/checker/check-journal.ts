import type { ServiceReader } from '@parta/store';
import type { Entry, Kind, Ledger } from '../load/ledger.ts';
import type { ReadValues } from '../load/reader.ts';
import type { JournalLog } from './journal-log.ts';
import { HISTORY, JOURNAL, type Tables } from './tables.ts';
import type { Verdict } from './verdict.ts';

/** I1: what was acknowledged stands in the log, once, as acknowledged. I2: nothing else does. */
export function checkLedger(verdict: Verdict, { acknowledged, issued, refused }: Ledger, log: JournalLog): void {
  for (const { commandId, rev, entries } of acknowledged) {
    const facts = log.factsOf.get(commandId) ?? [];
    verdict.insist(facts.length < 2, 'doubled', 'I1', 'commands with several facts', commandId);
    const [fact] = facts;
    const place = fact && `journal:${fact.key}:${fact.seq}`;
    verdict.insist(place === undefined || place === rev, 'disordered', 'I1', 'facts elsewhere than promised', rev);
    for (const { kind, id, value, ver } of entries) {
      const stands = fact?.entries.some(
        (each) => each.kind === kind && each.id === id && each.value === value && each.ver === ver,
      );
      verdict.insist(
        stands === true,
        'lost',
        'I1',
        `acknowledged ${kind} that is not in the log`,
        `${commandId} ${id}`,
      );
    }
  }
  for (const commandId of log.factsOf.keys()) {
    verdict.insist(issued.has(commandId), 'doubled', 'I2', 'facts of commands nobody issued', commandId);
    verdict.insist(!refused.has(commandId), 'doubled', 'I2', 'facts of commands that were refused', commandId);
  }
}

/** I3: the values of each thing follow each other, in versions and in what each says stood before. */
export function checkVersions(verdict: Verdict, { entries }: JournalLog): void {
  for (const [kind, things] of Object.entries(entries))
    for (const [id, values] of things)
      values.forEach(({ ver, previous }, index) => {
        verdict.insist(ver === index + 1, 'disordered', 'I3', `${kind} whose versions are not 1, 2, 3`, id);
        const before = values[index - 1]?.value ?? null;
        const follows = previous === undefined || previous === before;
        verdict.insist(follows, 'disordered', 'I3', `${kind} that follows another value`, `${id} ${ver}`);
      });
}

/** I5: the journal's own rows are what its log says, and its history every value of it. */
export async function checkJournalRows(verdict: Verdict, reader: ServiceReader, log: JournalLog): Promise<void> {
  await compareRows(verdict, { where: 'journal', reader, tables: JOURNAL }, log);
  for (const [kind, text] of Object.entries(HISTORY) as [Kind, string][]) {
    const kept = new Set((await reader.rows<Entry>(text)).map(({ id, ver, value }) => `${id} ${ver} ${value}`));
    const said = [...log.entries[kind].values()].flat();
    const missing = said.filter(({ id, ver, value }) => !kept.has(`${id} ${ver} ${value}`));
    for (const { id, ver } of missing) verdict.violate('lost', 'I5', `${kind} not in the history`, `${id} ${ver}`);
    const isAll = kept.size === said.length - missing.length;
    verdict.insist(isAll, 'doubled', 'I5', `history of ${kind} nobody wrote`, `${kept.size} of ${said.length}`);
  }
  const [orphans] = await reader.rows<{ count: string; example: string | null }>(
    `select count(*), min(m.id::text) as example from mark m where not exists (
       select from lesson l where l.school_year = m.school_year and l.school_id = m.school_id and l.id = m.lesson_id)`,
  );
  verdict.insist(Number(orphans?.count) === 0, 'other', 'I9', 'marks without a lesson', orphans?.example ?? '');
}

type Kept = { where: string; reader: ServiceReader; tables: Tables };

/** Rows of a service against the last values in the log. */
export async function compareRows(verdict: Verdict, { where, reader, tables }: Kept, log: JournalLog): Promise<void> {
  for (const [kind, text] of Object.entries(tables) as [Kind, string][]) {
    const rows = new Map((await reader.rows<Entry>(text)).map((row) => [row.id, row]));
    for (const [id, values] of log.entries[kind]) {
      const [row, last] = [rows.get(id), values.at(-1)];
      const isLast = row?.value === last?.value && row?.ver === last?.ver;
      const shown = `${id} ${row?.ver ?? 'missing'} of ${last?.ver}`;
      verdict.insist(isLast, 'lost', 'I5', `${kind} with another value in the ${where}`, shown);
    }
    for (const id of rows.keys())
      verdict.insist(log.entries[kind].has(id), 'doubled', 'I9', `${kind} in the ${where} that nobody set`, id);
  }
}

/** I6: what families read was written by somebody. */
export function checkReadings(verdict: Verdict, { complaints }: Ledger, values: ReadValues, log: JournalLog): void {
  for (const complaint of complaints) verdict.violate('disordered', 'I6', 'complaints of clients', complaint);
  for (const [markId, read] of values) {
    const written = new Set(log.entries.mark.get(markId)?.map(({ value }) => value));
    for (const value of read)
      verdict.insist(written.has(value), 'disordered', 'I6', 'values read that nobody wrote', `${markId} ${value}`);
  }
}
