import type { ServiceReader } from '@parta/store';
import type { JournalLog } from './journal-log.ts';
import type { Verdict } from './verdict.ts';

/** once a period is closed nothing is written in its days but by order, and each such change has its row with the reason. */
export async function checkClosing(verdict: Verdict, reader: ServiceReader, log: JournalLog): Promise<void> {
  const rows = await reader.rows<{ place: string }>(
    `select about_id || ' ' || ver as place from late_change where order_number <> ''`,
  );
  const ordered = new Set(rows.map(({ place }) => place));
  for (const { key, seq, entries } of [...log.factsOf.values()].flat()) {
    const closed = log.closed.filter((span) => span.key === key && span.seq < seq);
    for (const { day, byOrder, kind, id, ver } of entries) {
      const isLate = day !== null && kind !== 'remark' && closed.some(({ from, until }) => from <= day && day <= until);
      verdict.insist(!isLate || byOrder, 'other', 'R-06', `${kind} after closing without an order`, `${id} ${ver}`);
      const isKept = !byOrder || ordered.has(`${id} ${ver}`);
      verdict.insist(isKept, 'lost', 'R-06', 'corrections without their reason', `${id} ${ver}`);
    }
  }
}
