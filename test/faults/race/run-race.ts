import { setTimeout as pause } from 'node:timers/promises';
import { ServiceReader } from '@parta/store';
import { Verdict } from '../checker/verdict.ts';
import { type Field, startField } from '../field/field.ts';
import type { Replica } from '../field/launches.ts';
import { placesOf } from '../load/places.ts';
import { roster, type RosterSchool } from '../roster/roster.ts';
import { settleIn } from '../roster/settle-in.ts';
import { Random } from '../simulation/random.ts';
import { checkRace } from './check-race.ts';
import { edit, type Edits } from './editor.ts';

export type RaceOptions = { seed: number; seconds: number; dataDir: string; say: (line: string) => void };
export type RaceOutcome = {
  seed: number;
  seconds: number;
  commands: number;
  /** Values that were accepted, of both. */
  accepted: number;
  /** Cells somebody was told that the other had been faster in. */
  told: number;
  violations: number;
  broken: string[];
};

const TWO_JOURNALS: readonly Replica[] = [
  ...(['registry', 'identity'] as const).map((service) => ({ name: service, service })),
  ...[1, 2].map((n) => ({ name: `journal-${n}`, service: 'journal' as const })),
];
/** So few cells that the two meet all the time. */
const LESSONS = 3;
const PUPILS = 5;

/** Two teachers of one group at one page of its journal, each as fast as answers come, over two processes of the journal. */
export async function runRace({ seed, seconds, dataDir, say }: RaceOptions): Promise<RaceOutcome> {
  const today = new Date().toISOString().slice(0, 10);
  const field = await startField({ dataDir, today, replicas: TWO_JOURNALS, say });
  try {
    const [school] = roster(today) as [RosterSchool];
    await settleIn(field.operator, school);
    const all = await bothEdit(field, school, { seed, seconds });
    const verdict = new Verdict();
    await using reader = await ServiceReader.open(field.databases['journal']?.readerUrl ?? '');
    await checkRace(verdict, reader, all);
    const sum = (countOf: (edits: Edits) => number): number => all.reduce((total, each) => total + countOf(each), 0);
    return {
      ...{ seed, seconds, commands: sum(({ commands }) => commands) },
      ...{ accepted: sum(({ accepted }) => accepted.length), told: sum(({ told }) => told.length) },
      ...{ violations: verdict.lines().length, broken: verdict.lines() },
    };
  } finally {
    await field.stop();
  }
}

async function bothEdit(
  { gateway, key }: Field,
  school: RosterSchool,
  { seed, seconds }: { seed: number; seconds: number },
): Promise<Edits[]> {
  const [group] = school.groups as [RosterSchool['groups'][number]];
  const places = (await placesOf(gateway, key, school, group)).slice(0, LESSONS);
  const pupilIds = group.families.slice(0, PUPILS).map(({ pupilId }) => pupilId);
  let isOver = false;
  const editors = [group.teacherId, group.colleagueId].map((personId, n) => {
    const token = key.token({ pid: personId, role: 'subjectTeacher', sch: [school.schoolId], kids: [] });
    return edit({ gateway, personId, token, places, pupilIds, random: new Random(seed + n), isOver: () => isOver });
  });
  await pause(seconds * 1000);
  isOver = true;
  return Promise.all(editors);
}
