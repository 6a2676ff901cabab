import { setTimeout as pause } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import type { RpcClient } from '@parta/bus';
import { WeekOfPupil, type WeekOfPupilAnswer } from '@parta/contracts';
import { mondayOf } from '@parta/school';
import type { TestKey } from '../field/test-key.ts';
import type { RosterSchool } from '../roster/roster.ts';
import type { Random } from '../simulation/random.ts';
import type { Ledger } from './ledger.ts';
import { guardianToken } from './places.ts';

export type Reading = { gateway: RpcClient; key: TestKey; ledger: Ledger };
type Week = { school: RosterSchool; pupilId: string; monday: string };
type Seen = { rev: string; marks: Map<string, { value: string; at: string }> };

/** Values somebody has read, by mark: each must have been written. */
export type ReadValues = Map<string, Set<string>>;

/** A week as a family reads it after what it has seen; null while it cannot be read. */
export async function readWeek(reading: Reading, week: Week, revs: string[]): Promise<Seen | null> {
  const { school, pupilId, monday } = week;
  const asked = { pupilId, monday: mondayOf(monday) };
  const token = guardianToken(reading.key, school, pupilId);
  try {
    const { bytes, rev } = await reading.gateway.askBytes(WeekOfPupil, asked, { token, revs });
    const { days } = JSON.parse(gunzipSync(bytes).toString()) as WeekOfPupilAnswer;
    const marks = days.flatMap(({ lessons }) => lessons.flatMap((lesson) => lesson.marks));
    return { rev, marks: new Map(marks.map(({ markId, value, at }) => [markId, { value, at }])) };
  } catch {
    return null;
  }
}

export type Session = Reading & { random: Random; schools: readonly RosterSchool[]; days: readonly string[] };

/** A family that opens weeks again and again: neither places in the log nor marks may go back before its eyes. */
export async function runReader(session: Session, values: ReadValues, isOver: () => boolean): Promise<number> {
  const { random, schools, days, ledger } = session;
  const school = random.pick(schools);
  const { pupilId } = random.pick(random.pick(school.groups).families);
  const seen = new Map<string, Seen>();
  let reads = 0;
  let highest = 0;
  while (!isOver()) {
    const monday = mondayOf(random.pick(days));
    const revs = highest > 0 ? [`journal:${school.schoolId}:${highest}`] : [];
    const read = await readWeek(session, { school, pupilId, monday }, revs);
    if (read) {
      reads += 1;
      const place = placeIn(read.rev);
      if (place < highest) ledger.complain(`I6: ${pupilId} was at ${highest} and read at ${place}`);
      highest = Math.max(highest, place);
      complainOfMarksThatWentBack(ledger, seen.get(monday), read);
      seen.set(monday, read);
      for (const [markId, { value }] of read.marks) values.set(markId, (values.get(markId) ?? new Set()).add(value));
    }
    await pause(random.between(100, 400));
  }
  return reads;
}

function complainOfMarksThatWentBack(ledger: Ledger, before: Seen | undefined, now: Seen): void {
  for (const [markId, { at }] of before?.marks ?? []) {
    const mark = now.marks.get(markId);
    if (mark && mark.at < at) ledger.complain(`I6: mark ${markId} went back from ${at} to ${mark.at}`);
  }
}

/** `journal:s9001:17` of a diary's place, which may name several sources. */
export function placeIn(rev: string): number {
  return Number(/journal:[^:,]+:(\d+)/.exec(rev)?.[1] ?? 0);
}
