import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ServiceName } from '@parta/contracts';
import { isHeard, isTold, milliseconds } from '../chaos/at-rest.ts';
import { checkAll } from '../checker/check-all.ts';
import { watchCursors } from '../checker/cursor-watch.ts';
import { Verdict } from '../checker/verdict.ts';
import { type Field, startField } from '../field/field.ts';
import { Ledger } from '../load/ledger.ts';
import { startLoad } from '../load/run-load.ts';
import { roster, type RosterSchool } from '../roster/roster.ts';
import { settleIn } from '../roster/settle-in.ts';
import { type Action, Incarnations } from './incarnations.ts';
import { bringAbout, poison } from './occasions.ts';
import { type Point, POINTS } from './points.ts';

export type FailpointOptions = { rounds: number; dataDir: string; say: (line: string) => void };
export type FailpointOutcome = {
  points: number;
  reached: number;
  acknowledged: number;
  violations: number;
  convergedMs: number | null;
};

const TRIED: readonly ServiceName[] = ['journal', 'diary', 'notifications'];
const SCHOOLS = 3;
/** How long it takes is judged by the campaigns; here it has to be at all. */
const AT_REST_MS = 180_000;
/** Most rounds kill; one lets a process sleep through its own replacement, one lets the step fail. */
const ACTIONS: readonly Action[] = ['exit', 'exit', 'stop', 'exit', 'throw'];

/** Every failpoint so many times, under load; then everything must be at rest and right. */
export async function runFailpoints({ rounds, dataDir, say }: FailpointOptions): Promise<FailpointOutcome> {
  const today = new Date().toISOString().slice(0, 10);
  const replicas = (['registry', 'identity'] as const).map((service) => ({ name: service, service }));
  const field = await startField({ dataDir, today, replicas, say });
  const services = new Map(TRIED.map((service) => [service, new Incarnations(field, service)]));
  const verdict = new Verdict();
  try {
    for (const service of services.values()) service.start();
    const schools = roster(today).slice(0, SCHOOLS);
    for (const school of schools) await settleIn(field.operator, school);
    await milliseconds(() => isHeard(field));
    await watchCursors(field);
    const ledger = new Ledger(join(dataDir, 'ledger.jsonl'));
    const load = await startLoad(field, schools, ledger, 1, { lanes: 4, readers: 0 });
    const walked = await Promise.all([...services].map((one) => walk(one, rounds, { field, schools, verdict, say })));
    load.stop();
    await load.ended;
    const convergedMs = await milliseconds(() => isHeard(field), AT_REST_MS);
    await milliseconds(() => isTold(field), AT_REST_MS);
    const poisoned = rounds * POINTS.filter(({ occasion }) => occasion === 'poison').length;
    await checkAll(verdict, { field, ledger, values: load.values, schools, poisoned });
    for (const line of verdict.lines()) say(line);
    const violations = verdict.lines().length;
    if (violations === 0) rmSync(dataDir, { recursive: true, force: true });
    const reached = walked.reduce((sum, count) => sum + count, 0);
    return { points: POINTS.length, reached, acknowledged: ledger.countOf('mark'), violations, convergedMs };
  } finally {
    await Promise.all([...services.values()].map((service) => service.stop()));
    await field.stop();
  }
}

type Walk = { field: Field; schools: RosterSchool[]; verdict: Verdict; say: (line: string) => void };

/** The points of one service, one after the other, round by round; answers how often one was reached. */
async function walk(
  [service, incarnations]: [ServiceName, Incarnations],
  rounds: number,
  { field, schools, verdict, say }: Walk,
): Promise<number> {
  await incarnations.stop();
  let reached = 0;
  for (let round = 0; round < rounds; round += 1)
    for (const point of POINTS.filter((one) => one.service === service)) {
      const action = ACTIONS[round % ACTIONS.length] ?? 'exit';
      if (point.occasion === 'poison') await poison(field, `s-${point.name.replaceAll('.', '-')}-${round}`);
      let isOver = false;
      const occasion = bringAbout(point.occasion, { field, schools, isOver: () => isOver });
      const isReached = await incarnations.untilPoint(point.name, action, nthOf(point, round));
      isOver = true;
      await occasion;
      say(`${point.name} ${action}: ${isReached ? 'reached' : 'NOT REACHED'}`);
      if (isReached) reached += 1;
      else verdict.violate('other', 'L1', 'points that were not reached', `${point.name} in round ${round + 1}`);
    }
  incarnations.start();
  return reached;
}

/** What comes seldom is met the first time, the rest at another time in each round. */
const nthOf = ({ occasion }: Point, round: number): number => (occasion === 'load' ? 1 + (round % 3) : 1);
