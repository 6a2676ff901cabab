import { closedLoop } from './closed-loop.ts';
import { cpuBetween, cpuTimes } from './cpu-of.ts';
import type { Rounds } from './figure.ts';

/** Work of a lane, so many times over. */
export type Work = (lane: number) => Promise<unknown>;
export type Pace = { rounds: number; seconds: number };
type Measured = { perSecond: number; cpu: number };

/** As many at once on both sides. */
export const LANES = 8;

/** Limit and subject in turn, round by round, with the CPU of each against the other's; one turn before to warm up. */
export async function sideBySide(
  { subject, beside, pids }: { subject: Work; beside: Work; pids: number[] },
  { rounds, seconds }: Pace,
): Promise<{ rounds: Rounds; cpuRatios: number[] }> {
  const all = { subject: [] as Measured[], beside: [] as Measured[] };
  await measured(subject, seconds, pids);
  for (let round = 0; round < rounds; round += 1) {
    all.beside.push(await measured(beside, seconds, pids));
    all.subject.push(await measured(subject, seconds, pids));
  }
  return {
    rounds: { subject: all.subject.map(perSecondOf), beside: all.beside.map(perSecondOf) },
    cpuRatios: all.subject.map(({ cpu }, round) => cpu / (all.beside[round]?.cpu ?? 0)),
  };
}

const perSecondOf = ({ perSecond }: Measured): number => perSecond;

async function measured(work: Work, seconds: number, pids: number[]): Promise<Measured> {
  const before = cpuTimes(pids);
  const { done, perSecond } = await closedLoop(LANES, seconds, work);
  return { perSecond, cpu: cpuBetween(before, cpuTimes(pids)) / done };
}
