/** `npm run faults`: simulated runs, every failpoint, and a campaign of faults against the whole way of a mark. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { campaign, tidyUp } from './chaos/campaign.ts';
import { exitCode } from './chaos/outcome.ts';
import { runRace } from './race/run-race.ts';
import { runFailpoints } from './failpoints/run-failpoints.ts';
import { simulateMany } from './simulation/many.ts';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string' },
    seed: { type: 'string' },
    mutant: { type: 'string' },
    simulation: { type: 'string' },
    failpoints: { type: 'string' },
    race: { type: 'string' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const HELP = `npm run faults                        simulation, failpoints, a race of 60 s and a campaign of 180 s
npm run faults -- --simulation 20000  so many simulated runs, each from its seed
npm run faults -- --failpoints 5      every named place where a process may end, so many times
npm run faults -- --race 60           two editors at one page of a journal, so many seconds
npm run faults -- --seconds 180       only a campaign of faults, so long
  --seed 7      its faults and load as in the run of that seed
  --mutant 1    with a sentence of the bus broken on purpose: 1, 2, 4, 5 or 6; must end with 1
  --json        nothing but the figures
Ends with 0 when everything holds, 1 when something was harmed, 2 when a way to recover was never needed.`;

const say = (line: string): void => {
  if (!values.json) console.log(line);
};

function seedOfRun(): number {
  const seed = values.seed ? Number(values.seed) : Math.floor(Math.random() * 2 ** 31);
  say(`seed ${seed}`);
  return seed;
}

async function simulation(runs: number): Promise<number> {
  const sum = await simulateMany(1, runs);
  console.log(JSON.stringify({ ...sum, violations: sum.violations.length }));
  for (const violation of sum.violations.slice(0, 20)) console.log(violation);
  return sum.violations.length > 0 ? 1 : 0;
}

async function failpoints(rounds: number): Promise<number> {
  const dataDir = mkdtempSync(join(tmpdir(), 'parta-failpoints-'));
  const outcome = await runFailpoints({ rounds, dataDir, say });
  if (outcome.violations > 0) console.error(`databases, logs and ledger of this run stay in ${dataDir}`);
  console.log(JSON.stringify(outcome));
  return outcome.violations > 0 || outcome.convergedMs === null ? 1 : 0;
}

async function race(seconds: number): Promise<number> {
  const dataDir = mkdtempSync(join(tmpdir(), 'parta-race-'));
  const outcome = await runRace({ seed: seedOfRun(), seconds, dataDir, say });
  for (const sentence of outcome.broken) console.error(sentence);
  if (outcome.violations > 0) console.error(`databases and logs of this run stay in ${dataDir}`);
  else rmSync(dataDir, { recursive: true, force: true });
  console.log(JSON.stringify(outcome));
  if (outcome.violations > 0) return 1;
  return outcome.told > 0 ? 0 : 2;
}

async function chaos(seconds: number): Promise<number> {
  const seed = seedOfRun();
  const dataDir = mkdtempSync(join(tmpdir(), 'parta-faults-'));
  const mutant = values.mutant ? Number(values.mutant) : undefined;
  const outcome = await campaign({ seed, seconds, mutant, dataDir, say });
  for (const sentence of outcome.broken) console.error(sentence);
  const again = `npm run faults -- --seconds ${seconds} --seed ${seed}${mutant === undefined ? '' : ` --mutant ${mutant}`}`;
  if (outcome.broken.length > 0) console.error(`to repeat it: ${again}`);
  if (!tidyUp(dataDir, outcome)) console.error(`databases, logs and ledger of this run stay in ${dataDir}`);
  console.log(JSON.stringify(outcome));
  return exitCode(outcome);
}

async function run(): Promise<number> {
  if (values.simulation) return simulation(Number(values.simulation));
  if (values.failpoints) return failpoints(Number(values.failpoints));
  if (values.race) return race(Number(values.race));
  if (values.seconds || values.mutant) return chaos(Number(values.seconds ?? 90));
  return (await simulation(20_000)) || (await failpoints(5)) || (await race(60)) || chaos(180);
}

if (values.help) console.log(HELP);
else process.exit(await run());
