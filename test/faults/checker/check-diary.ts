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

/** A week that is kept ready shows exactly the marks that stand in it; others are made of the rows when they are asked for. */
async function checkDocuments(verdict: Verdict, reader: ServiceReader, { marks }: JournalLog): Promise<void> {
  const standing = await reader.rows<{ week: string; ids: string[] }>(
    `select pupil_id || ' ' || date_trunc('week', day)::date as week, array_agg(mark_id::text) as ids from mark
     where value is not null group by 1`,
  );
  const idsOf = new Map(standing.map(({ week, ids }) => [week, ids]));
  const documents = await reader.rows<{ week: string; doc: Buffer }>(
    `select pupil_id || ' ' || monday as week, doc from week_document`,
  );
  for (const { week, doc } of documents) {
    const { days } = JSON.parse(gunzipSync(doc).toString()) as WeekOfPupilAnswer;
    const shown = days.flatMap(({ lessons }) => lessons.flatMap((lesson) => lesson.marks));
    const isWhole = shown.length === (idsOf.get(week)?.length ?? 0);
    verdict.insist(isWhole, 'lost', 'I5', 'weeks with another number of marks', week);
    for (const { markId, value } of shown) {
      const isLast = marks.get(markId)?.at(-1)?.value === value;
      verdict.insist(isLast, 'lost', 'I5', 'weeks that show another mark', `${week} ${markId}`);
    }
  }
}
