export type Fraction = { n: bigint; d: bigint };
/** First and last day. */
export type Span = readonly [from: string, until: string];

/** What is compared of a mark, on both sides. */
export type ComparedMark = {
  markId: string;
  day: string;
  subject: string;
  value: string;
  was: string | null;
  part: number;
  weight: number;
  counts: boolean;
  comment: string | null;
  due?: string | null | undefined;
  retakeOf?: string | null | undefined;
};

export function lineOfMark(mark: ComparedMark): string {
  const { subject, day, markId, value, was, part, weight, counts, comment, due = null, retakeOf = null } = mark;
  return `${subject} mark ${JSON.stringify([day, markId, value, was, part, weight, counts, comment, due, retakeOf])}`;
}

/** Two averages are the same when the fractions are, however they were added up. */
export function lineOfAverage(subject: string, { n, d }: Fraction): string {
  const shared = greatestCommon(n, d);
  return `${subject} average ${n / shared}/${d / shared}`;
}

/** What is to be expected of a period: the final the marks earn, or none, and whether they are too few. */
export const lineOfForecast = (subject: string, final: number | undefined, isFew: boolean): string =>
  `${subject} forecast ${final ?? 'none'}${isFew ? ' of few' : ''}`;

const greatestCommon = (a: bigint, b: bigint): bigint => (b === 0n ? a : greatestCommon(b, a % b));

export const linesInOrder = (lines: string[]): string[] => lines.toSorted();
