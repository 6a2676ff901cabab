import type { AttendanceRecorded, MarkSet } from '@parta/contracts';
import type { ServiceReader } from '@parta/store';

export type LoggedMark = MarkSet['marks'][number] & { commandId: string; key: string; seq: number; at: string };
export type LoggedAttendance = AttendanceRecorded['pupils'][number] & { lessonId: string };

/** What the journal said, in the order of its keys: the truth that everything else is compared with. */
export type JournalLog = {
  /** By command: its facts about marks. */
  factsOf: ReadonlyMap<string, LoggedMark[][]>;
  /** By mark: every value it had, oldest first. */
  marks: ReadonlyMap<string, LoggedMark[]>;
  /** By lesson and pupil: the entry that stands. */
  attendance: ReadonlyMap<string, LoggedAttendance>;
  /** Commands of clients behind any fact about marks or attendance. */
  commands: ReadonlySet<string>;
};

type Row = { commandId: string; key: string; seq: number; type: string; at: string; data: unknown };

export async function journalLog(reader: ServiceReader): Promise<JournalLog> {
  const rows = await reader.rows<Row>(
    `select cmd_id as "commandId", stream_key as key, seq::int as seq, type, data,
       to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
     from event where type in ('journal.mark-set', 'journal.attendance-recorded') and v = 1 order by stream_key, event.seq`,
  );
  const factsOf = new Map<string, LoggedMark[][]>();
  const marks = new Map<string, LoggedMark[]>();
  const attendance = new Map<string, LoggedAttendance>();
  for (const { data, type, ...place } of rows) {
    if (type === 'journal.mark-set') {
      const fact = (data as MarkSet).marks.map((mark) => ({ ...mark, ...place }));
      factsOf.set(place.commandId, [...(factsOf.get(place.commandId) ?? []), fact]);
      for (const mark of fact) marks.set(mark.markId, [...(marks.get(mark.markId) ?? []), mark]);
    } else {
      const { lessonId, pupils } = data as AttendanceRecorded;
      for (const entry of pupils) attendance.set(`${lessonId} ${entry.pupilId}`, { ...entry, lessonId });
    }
  }
  return { factsOf, marks, attendance, commands: new Set(rows.map(({ commandId }) => commandId)) };
}
