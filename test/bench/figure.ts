import { type Spread, spreadOf, wandering } from './spread.ts';

/** One row of the table: a path beside its limit of the same run. */
export type Figure = {
  path: string;
  limit: string;
  unit: string;
  subject: Spread;
  beside: Spread;
  ratio: Spread;
  target: string;
  reached: boolean;
  /** The limit itself wandered too much: the ratio says nothing. */
  isVoid: boolean;
  cpuRatio?: number;
  note?: string;
};

export type Rounds = { subject: number[]; beside: number[] };

/** `atLeast` and `atMostCpu` are the targets; ratios are taken round by round, so a machine that drifts does not bend them. */
export function figureOf(
  names: Pick<Figure, 'path' | 'limit' | 'unit'> & { note?: string },
  { subject, beside }: Rounds,
  { atLeast, atMostCpu, cpuRatio }: { atLeast: number; atMostCpu?: number; cpuRatio?: number },
): Figure {
  const ratio = spreadOf(subject.map((figure, round) => figure / Math.max(beside[round] ?? 0, 1e-9)));
  const limit = spreadOf(beside);
  const isFast = ratio.median >= atLeast;
  const isCheap = atMostCpu === undefined || cpuRatio === undefined || cpuRatio <= atMostCpu;
  return {
    ...names,
    subject: spreadOf(subject),
    beside: limit,
    ratio,
    target: `>= ${atLeast}x${atMostCpu ? `, <= ${atMostCpu}x CPU` : ''}`,
    reached: isFast && isCheap,
    isVoid: wandering(limit) > 0.4,
    ...(cpuRatio === undefined ? {} : { cpuRatio }),
  };
}

/** The table for people. */
export function tableOf(figures: readonly Figure[]): string {
  const head = ['path', 'limit of the same run', 'subject', 'limit', 'ratio [min..max]', 'CPU', 'target', ''];
  const rows = figures.map(({ path, limit, unit, subject, beside, ratio, cpuRatio, target, reached, isVoid }) => [
    path,
    limit,
    `${round(subject.median)} ${unit}`,
    `${round(beside.median)} ${unit}`,
    `${ratio.median.toFixed(2)} [${ratio.min.toFixed(2)}..${ratio.max.toFixed(2)}]`,
    cpuRatio === undefined ? '' : `${cpuRatio.toFixed(2)}x`,
    target,
    isVoid ? 'void: the limit wandered' : verdictOf(reached),
  ]);
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const verdictOf = (reached: boolean): string => (reached ? 'reached' : 'not reached');
const round = (figure: number): string => (figure >= 100 ? String(Math.round(figure)) : figure.toFixed(1));
