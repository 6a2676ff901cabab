import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { checkAll } from '../checker/check-all.ts';
import { watchCursors } from '../checker/cursor-watch.ts';
import { Verdict } from '../checker/verdict.ts';
import { startField } from '../field/field.ts';
import { WHOLE_WAY } from '../field/launches.ts';
import { KINDS, Ledger } from '../load/ledger.ts';
import { type Load, startLoad } from '../load/run-load.ts';
import { roster } from '../roster/roster.ts';
import { settleIn } from '../roster/settle-in.ts';
import { Random } from '../simulation/random.ts';
import { isHeard, milliseconds } from './at-rest.ts';
import { BrokerStore } from './broker-store.ts';
import { comeToRest } from './come-to-rest.ts';
import { type Arena, deckOf, FAULTS } from './faults.ts';
import { Figures } from './figures.ts';
import { exitCode, type Outcome } from './outcome.ts';

export type CampaignOptions = {
  seed: number;
  seconds: number;
  mutant?: number | undefined;
  dataDir: string;
  say: (line: string) => void;
};

/** Load and faults for so many seconds, then quiet, then the checker. The data of a run that harmed something is kept. */
export async function campaign(options: CampaignOptions): Promise<Outcome> {
  const { seed, dataDir, mutant, say } = options;
  const today = new Date().toISOString().slice(0, 10);
  const field = await startField({ dataDir, today, mutant, replicas: WHOLE_WAY, say: () => undefined });
  const figures = new Figures(field.health);
  const store = new BrokerStore(field, dataDir);
  try {
    const schools = roster(today);
    for (const school of schools) await settleIn(field.operator, school);
    await milliseconds(() => isHeard(field));
    await watchCursors(field);
    const ledger = new Ledger(join(dataDir, 'ledger.jsonl'));
    const load = await startLoad(field, schools, ledger, seed);
    say('the small city is at work');
    const random = new Random(seed);
    const arena: Arena = {
      ...{ field, store, random, asleep: new Set(), lasting: [] },
      replicas: WHOLE_WAY.map(({ name }) => name),
    };
    const byKind = await letFaultsHappen(arena, options);
    const convergedMs = await comeToRest(arena, { load, ledger, byKind });
    await figures.stop();
    const verdict = new Verdict();
    await checkAll(verdict, { field, ledger, values: load.values, schools, poisoned: 0 });
    return outcomeOf(options, {
      verdict,
      figures,
      ledger,
      load,
      byKind,
      convergedMs,
      mails: field.mails.mails().length,
    });
  } finally {
    await figures.stop();
    await store.stop();
    await field.stop();
  }
}

/** One fault after the other, 0.7 to 2.2 seconds apart; what is stopped meanwhile goes on by itself. */
async function letFaultsHappen(arena: Arena, { seconds, say }: CampaignOptions): Promise<Record<string, number>> {
  const byKind: Record<string, number> = {};
  const until = performance.now() + seconds * 1000;
  for (const name of deckOf(arena.random)) {
    await pause(arena.random.between(700, 2200));
    if (performance.now() >= until) break;
    say(`fault: ${name}`);
    await FAULTS[name](arena);
    byKind[name] = (byKind[name] ?? 0) + 1;
  }
  return byKind;
}

type Results = {
  verdict: Verdict;
  figures: Figures;
  ledger: Ledger;
  load: Load;
  byKind: Record<string, number>;
  convergedMs: number | null;
  mails: number;
};

function outcomeOf({ seed, seconds, mutant }: CampaignOptions, results: Results): Outcome {
  const { verdict, figures, ledger, load, byKind, convergedMs, mails } = results;
  return {
    ...{ seed, seconds, ...(mutant !== undefined && { mutant }) },
    faults: Object.values(byKind).reduce((sum, count) => sum + count, 0),
    acknowledged: ledger.countOf('mark'),
    beside: Object.fromEntries(KINDS.slice(1).map((kind) => [kind, ledger.countOf(kind)])),
    lost: verdict.of('lost'),
    doubled: verdict.of('doubled'),
    disordered: verdict.of('disordered'),
    duplicateNotifications: verdict.of('duplicateNotifications'),
    otherViolations: verdict.of('other'),
    broken: verdict.lines(),
    repairs: figures.of('repaired_total'),
    sweeps: figures.of('sweep_total'),
    steals: figures.of('stolen_total'),
    duplicates: figures.of('duplicate_total'),
    gaps: figures.of('gap_total'),
    closings: load.closed.size,
    ...{ reads: load.reads(), mails, convergedMs, byKind },
  };
}

/** Nothing is left of a run that harmed nothing. */
export function tidyUp(dataDir: string, outcome: Outcome): boolean {
  if (exitCode(outcome) !== 0) return false;
  rmSync(dataDir, { recursive: true, force: true });
  return true;
}
