import type { ServiceReader } from '@parta/store';
import type { Ledger } from '../load/ledger.ts';
import type { ReadValues } from '../load/reader.ts';
import type { JournalLog, LoggedMark } from './journal-log.ts';
import type { Verdict } from './verdict.ts';

type Standing = { markId: string; value: string | null; ver: number };

/** I1: what was acknowledged stands in the log, once, as acknowledged. I2: nothing else does. */
export function checkLedger(verdict: Verdict, { acknowledged, issued }: Ledger, log: JournalLog): void {
  for (const { commandId, rev, marks } of acknowledged) {
    const facts = log.factsOf.get(commandId) ?? [];
    verdict.insist(facts.length < 2, 'doubled', 'I1', 'commands with several facts', commandId);
    const [fact = []] = facts;
    const place = fact[0] && `journal:${fact[0].key}:${fact[0].seq}`;
    verdict.insist(place === undefined || place === rev, 'disordered', 'I1', 'facts elsewhere than promised', rev);
    for (const { markId, value, ver } of marks) {
      const stands = fact.some((mark) => mark.markId === markId && mark.value === value && mark.ver === ver);
      verdict.insist(stands, 'lost', 'I1', 'acknowledged marks that are not in the log', `${commandId} ${markId}`);
    }
  }
  for (const commandId of log.commands)
    verdict.insist(issued.has(commandId), 'doubled', 'I2', 'facts of commands nobody issued', commandId);
}

/** I3: the values of each mark follow each other, in versions and in what each says stood before. */
export function checkVersions(verdict: Verdict, { marks }: JournalLog): void {
  for (const [markId, values] of marks)
    values.forEach(({ ver, previous }, index) => {
      verdict.insist(ver === index + 1, 'disordered', 'I3', 'marks whose versions are not 1, 2, 3', markId);
      const before = values[index - 1]?.value ?? null;
      verdict.insist(previous === before, 'disordered', 'I3', 'marks that follow another value', `${markId} ${ver}`);
    });
}

/** I5: the journal's own rows are what its log says. */
export async function checkJournalRows(verdict: Verdict, reader: ServiceReader, { marks }: JournalLog): Promise<void> {
  const rows = await reader.rows<Standing>('select id as "markId", value, ver from mark');
  compareMarks(verdict, 'journal', rows, marks);
  const [history] = await reader.rows<{ count: string }>('select count(*) from mark_history');
  const said = [...marks.values()].reduce((sum, values) => sum + values.length, 0);
  verdict.insist(
    Number(history?.count) === said,
    'lost',
    'I5',
    'history rows beside the log',
    `${history?.count} of ${said}`,
  );
  const [orphans] = await reader.rows<{ count: string; example: string | null }>(
    `select count(*), min(m.id::text) as example from mark m where not exists (
       select from lesson l where l.school_year = m.school_year and l.school_id = m.school_id and l.id = m.lesson_id)`,
  );
  verdict.insist(Number(orphans?.count) === 0, 'other', 'I9', 'marks without a lesson', orphans?.example ?? '');
}

/** Rows of marks against the last values in the log. */
export function compareMarks(
  verdict: Verdict,
  where: string,
  rows: readonly Standing[],
  marks: ReadonlyMap<string, LoggedMark[]>,
): void {
  const standing = new Map(rows.map((row) => [row.markId, row]));
  for (const [markId, values] of marks) {
    const row = standing.get(markId);
    const last = values.at(-1);
    verdict.insist(row !== undefined, 'lost', 'I5', `marks missing in the ${where}`, markId);
    const isLast = row === undefined || (row.value === last?.value && row.ver === last?.ver);
    verdict.insist(
      isLast,
      'lost',
      'I5',
      `marks with another value in the ${where}`,
      `${markId} ${row?.ver} of ${last?.ver}`,
    );
  }
  for (const { markId } of rows)
    verdict.insist(marks.has(markId), 'doubled', 'I9', `marks in the ${where} that nobody set`, markId);
}

/** I6: what families read was written by somebody. */
export function checkReadings(
  verdict: Verdict,
  { complaints }: Ledger,
  values: ReadValues,
  { marks }: JournalLog,
): void {
  for (const complaint of complaints) verdict.violate('disordered', 'I6', 'complaints of clients', complaint);
  for (const [markId, read] of values) {
    const written = new Set(marks.get(markId)?.map(({ value }) => value));
    for (const value of read)
      verdict.insist(written.has(value), 'disordered', 'I6', 'values read that nobody wrote', `${markId} ${value}`);
  }
}
