import type {
  AttendanceRecorded,
  FinalSet,
  HomeworkGiven,
  MarkSet,
  PeriodClosed,
  RemarkGiven,
  TopicGiven,
} from '@parta/contracts';
import type { ServiceReader } from '@parta/store';
import { type Entry, type Kind, KINDS } from '../load/ledger.ts';

/** An entry as the journal said it. */
export type LoggedEntry = Entry & {
  /** The value it says stood before, where it says so. */
  previous?: string | null;
  /** The lesson it is shown at, and that lesson's day; of a final neither. */
  lessonId: string | null;
  day: string | null;
  byOrder: boolean;
};

/** One fact, with its place and everything in it. */
export type LoggedFact = {
  commandId: string;
  key: string;
  seq: number;
  entries: LoggedEntry[];
};

export type ClosedSpan = { key: string; seq: number; from: string; until: string };

/** What the journal said, in the order of its keys: the truth that everything else is compared with. */
export type JournalLog = {
  /** By command: its facts, marks and everything else teachers write. */
  factsOf: ReadonlyMap<string, LoggedFact[]>;
  /** By kind and id: every value, oldest first. */
  entries: Readonly<Record<Kind, ReadonlyMap<string, LoggedEntry[]>>>;
  closed: readonly ClosedSpan[];
};

type Row = { commandId: string; key: string; seq: number; type: string; data: unknown };

const SAID: Record<string, (data: never) => Omit<LoggedEntry, 'byOrder'>[]> = {
  'journal.mark-set': ({ marks, lessonId, day }: MarkSet) =>
    marks.map(({ markId: id, value, ver, previous }) => ({ kind: 'mark', id, value, ver, previous, lessonId, day })),
  'journal.attendance-recorded': ({ pupils, lessonId, day }: AttendanceRecorded) =>
    pupils.map(({ pupilId, code: value, was: previous, ver }) => {
      return { kind: 'attendance', id: `${lessonId} ${pupilId}`, value, ver, previous, lessonId, day };
    }),
  'journal.topic-given': ({ topic: value, ver, lessonId, day }: TopicGiven) => [
    { kind: 'topic', id: lessonId, value, ver, lessonId, day },
  ],
  'journal.homework-given': ({ homeworkId: id, kind, text, dueLessonId, lessonId, day, ver }: HomeworkGiven) => {
    const value = { task: text, none: '', withdrawn: null }[kind];
    return [{ kind: 'homework', id, value, ver, lessonId: dueLessonId ?? lessonId, day }];
  },
  'journal.remark-given': ({ remarkId: id, state, text, lessonId, day, ver }: RemarkGiven) => [
    { kind: 'remark', id, value: state === 'standing' ? text : null, ver, lessonId, day },
  ],
  'journal.final-set': ({ finals }: FinalSet) =>
    finals.map(({ finalId: id, value, ver, previous }) => {
      return { kind: 'final', id, value, ver, previous, lessonId: null, day: null };
    }),
};

export async function journalLog(reader: ServiceReader): Promise<JournalLog> {
  const rows = await reader.rows<Row>(
    `select cmd_id as "commandId", stream_key as key, seq::int as seq, type, data from event
     where type = any($1) and v = 1 order by stream_key, event.seq`,
    [[...Object.keys(SAID), 'journal.period-closed']],
  );
  const factsOf = new Map<string, LoggedFact[]>();
  const entries = Object.fromEntries(KINDS.map((kind) => [kind, new Map()])) as Record<
    Kind,
    Map<string, LoggedEntry[]>
  >;
  const closed: ClosedSpan[] = [];
  for (const { type, data, ...place } of rows) {
    const fact = { ...place, entries: entriesIn(type, data) };
    factsOf.set(place.commandId, [...(factsOf.get(place.commandId) ?? []), fact]);
    for (const each of fact.entries)
      entries[each.kind].set(each.id, [...(entries[each.kind].get(each.id) ?? []), each]);
    if (type === 'journal.period-closed') closed.push({ ...(data as PeriodClosed), ...place });
  }
  return { factsOf, entries, closed };
}

function entriesIn(type: string, data: unknown): LoggedEntry[] {
  const byOrder = (data as Partial<MarkSet>).order !== undefined;
  return (SAID[type]?.(data as never) ?? []).map((entry) => ({ ...entry, byOrder }));
}

/** What stands of a thing in the end. */
export function lastOf({ entries }: JournalLog, kind: Kind, id: string): string | null {
  return entries[kind].get(id)?.at(-1)?.value ?? null;
}
