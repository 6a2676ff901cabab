import { percentile, type Spread, spreadOf, wandering } from './spread.ts';

/** One row of the table: a path beside its limit of the same run, or beside the time it may take. */
export type Figure = {
  path: string;
  limit: string;
  /** As people read them: what was measured, what the limit did, their ratio, CPU against the limit's. */
  measured: { subject: string; limit: string; ratio: string; cpu: string };
  target: string;
  /** `void`: the limit itself wandered too much, the ratio says nothing. */
  verdict: 'reached' | 'not reached' | 'void';
  /** What was compared to know that the work was done, and not only quickly. */
  check: string;
  raw: object;
};

export type Rounds = { subject: number[]; beside: number[] };
type Names = { path: string; limit: string; unit: string; check: string };
/** `atLeast` of the limit; or what a city asks for, `perSecond`, in words `need`. */
type Target = { cpuRatios?: number[] } & (
  { atLeast: number; atMostCpu?: number } | { perSecond: number; need: string }
);

/** Ratios are taken round by round, so a machine that drifts does not bend them. */
export function figureOf({ path, limit, unit, check }: Names, rounds: Rounds, target: Target): Figure {
  const { cpuRatios } = target;
  const ratio = spreadOf(rounds.subject.map((figure, round) => figure / Math.max(rounds.beside[round] ?? 0, 1e-9)));
  const beside = spreadOf(rounds.beside);
  const cpu = cpuRatios && spreadOf(cpuRatios).median;
  const subject = spreadOf(rounds.subject).median;
  return {
    path,
    limit,
    measured: {
      subject: `${shown(subject)} ${unit}`,
      limit: `${shown(beside.median)} ${unit}`,
      ratio: `${ratio.median.toFixed(2)} ${rangeOf(ratio)}`,
      cpu: cpu === undefined ? '' : `${cpu.toFixed(2)}x`,
    },
    target: targetOf(target),
    verdict: verdictOf(isReached(target, { ratio: ratio.median, cpu, subject }), beside),
    check,
    raw: { ...rounds, cpuRatios },
  };
}

/** A row of waits in milliseconds, sorted, beside the longest that half and 99 of 100 may take. */
export function latencyFigure(
  { path, check }: Pick<Names, 'path' | 'check'>,
  waits: number[],
  most: { p50: number; p99: number },
): Figure {
  const [p50, p95, p99] = [50, 95, 99].map((p) => percentile(waits, p)) as [number, number, number];
  return {
    path,
    limit: '',
    measured: { subject: `p50 ${shown(p50)}, p95 ${shown(p95)}, p99 ${shown(p99)} ms`, limit: '', ratio: '', cpu: '' },
    target: `p50 <= ${most.p50} ms, p99 <= ${most.p99} ms`,
    verdict: p50 <= most.p50 && p99 <= most.p99 ? 'reached' : 'not reached',
    check,
    raw: { p50, p95, p99 },
  };
}

/** The table for people. */
export function tableOf(figures: readonly Figure[]): string {
  const head = ['path', 'limit of the same run', 'subject', 'limit', 'ratio [min..max]', 'CPU', 'target', '', 'check'];
  const rows = figures.map(({ path, limit, measured, target, verdict, check }) => [
    ...[path, limit, measured.subject, measured.limit, measured.ratio, measured.cpu, target],
    ...[verdict === 'void' ? 'void: the limit wandered' : verdict, check],
  ]);
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function targetOf(target: Target): string {
  if ('need' in target) return `>= ${shown(target.perSecond)}/s: ${target.need}`;
  return `>= ${target.atLeast}x${target.atMostCpu ? `, <= ${target.atMostCpu}x CPU` : ''}`;
}

type Reach = { ratio: number; cpu: number | undefined; subject: number };

function isReached(target: Target, { ratio, cpu, subject }: Reach): boolean {
  if ('need' in target) return subject >= target.perSecond;
  return ratio >= target.atLeast && (target.atMostCpu === undefined || (cpu ?? 0) <= target.atMostCpu);
}

function verdictOf(hasReached: boolean, limit: Spread): Figure['verdict'] {
  if (wandering(limit) > 0.4) return 'void';
  return hasReached ? 'reached' : 'not reached';
}

const rangeOf = ({ min, max }: Spread): string => `[${min.toFixed(2)}..${max.toFixed(2)}]`;
const shown = (figure: number): string => (figure >= 100 ? String(Math.round(figure)) : figure.toFixed(1));
