import { gunzipSync } from 'node:zlib';
import type { WeekOfPupilAnswer } from '@parta/contracts';
import type { ServiceReader } from '@parta/store';
import { compareMarks } from './check-journal.ts';
import type { JournalLog } from './journal-log.ts';
import type { Verdict } from './verdict.ts';

/** I5: the diary is what follows from the journal's log: marks, attendance, and the documents families read. */
export async function checkDiary(verdict: Verdict, reader: ServiceReader, log: JournalLog): Promise<void> {
  const rows = await reader.rows<{ markId: string; value: string | null; ver: number }>(
    'select mark_id as "markId", value, ver from mark',
  );
  compareMarks(verdict, 'diary', rows, log.marks);
  await checkAttendance(verdict, reader, log);
  await checkDocuments(verdict, reader, log);
}

async function checkAttendance(verdict: Verdict, reader: ServiceReader, { attendance }: JournalLog): Promise<void> {
  const rows = await reader.rows<{ place: string; code: string | null; ver: number }>(
    `select lesson_id || ' ' || pupil_id as place, code, ver from attendance`,
  );
  const standing = new Map(rows.map((row) => [row.place, row]));
  for (const [place, { code, ver }] of attendance) {
    const row = standing.get(place);
    verdict.insist(row?.code === code && row.ver === ver, 'lost', 'I5', 'attendance that differs in the diary', place);
  }
}

/** Every mark that stands is in its week, once, and none besides. */
async function checkDocuments(verdict: Verdict, reader: ServiceReader, { marks }: JournalLog): Promise<void> {
  const documents = await reader.rows<{ doc: Buffer }>('select doc from week_document');
  const shown = new Map<string, string>();
  for (const { doc } of documents) {
    const { days } = JSON.parse(gunzipSync(doc).toString()) as WeekOfPupilAnswer;
    for (const { markId, value } of days.flatMap(({ lessons }) => lessons.flatMap((lesson) => lesson.marks))) {
      verdict.insist(!shown.has(markId), 'doubled', 'I5', 'marks that stand twice in weeks', markId);
      shown.set(markId, value);
    }
  }
  for (const [markId, values] of marks) {
    const value = values.at(-1)?.value ?? null;
    verdict.insist((shown.get(markId) ?? null) === value, 'lost', 'I5', 'weeks that show another mark', markId);
  }
}
