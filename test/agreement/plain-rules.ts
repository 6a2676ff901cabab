import type { Fraction } from './numbers.ts';

export type TrueMark = {
  markId: string;
  workId: string;
  part: number;
  day: string;
  subject: string;
  scale: string;
  value: string;
  was: string | null;
  weight: number;
  counts: boolean;
  due: string | null;
  retakeOf: string | null;
  comment: string | null;
};
export type Setting = { name: string; from: string; value: unknown };

/** The letter of the rules for averages and proposals, written down once more, plainly (journal-rules 3 and 4). */
export class PlainRules {
  constructor(private readonly settings: Setting[]) {}

  /** Σ(value·weight) / Σ(weight) of marks of one scale; undefined without weights. */
  average(marks: TrueMark[], today: string): Fraction | undefined {
    const numbers = marks.flatMap((mark) => {
      const value = this.numberOf(mark, today);
      return mark.counts && value !== undefined ? [{ ...mark, value }] : [];
    });
    const counting = numbers.filter((mark) => this.bestOf(mark, numbers) === mark);
    let [n, d] = [0n, 0n];
    for (const mark of counting) {
      const isPair = counting.some((each) => each.workId === mark.workId && each.part !== mark.part);
      const share = isPair && this.setOn('marks.pairCounts', mark.day, 'each') === 'mean' ? 1n : 2n;
      const weight = share * BigInt(this.setOn('marks.weighted', mark.day, true) ? mark.weight : 100);
      n += weight * BigInt(mark.value);
      d += weight;
    }
    return d === 0n ? undefined : { n, d };
  }

  /** The final of scale `five` the average earns, by the school's thresholds of the day. */
  finalOf({ n, d }: Fraction, day: string): number {
    const isShown = this.setOn('finals.compare', day, 'exact') === 'shown';
    const hundredths = (200n * n + d) / (2n * d);
    const thresholds = this.setOn('finals.thresholds', day, [250, 350, 450]) as number[];
    const isReached = (least: number) => (isShown ? hundredths >= BigInt(least) : 100n * n >= BigInt(least) * d);
    return 2 + thresholds.filter(isReached).length;
  }

  /** What of a first mark and its retakes counts for this one: itself where it has none. */
  private bestOf<Mark extends Omit<TrueMark, 'value'> & { value: number }>(mark: Mark, all: Mark[]): Mark {
    const first = all.find(({ markId }) => markId === mark.retakeOf) ?? mark;
    const rule = this.setOn('marks.retake', first.day, 'later');
    const retakes = all.filter(({ retakeOf }) => retakeOf === first.markId);
    if (retakes.length === 0 || rule === 'both') return mark;
    const family = [first, ...retakes.toSorted((a, b) => (a.day + a.markId < b.day + b.markId ? -1 : 1))];
    if (rule === 'later') return family.at(-1) ?? mark;
    const best = Math.max(...family.map(({ value }) => value));
    return family.findLast(({ value }) => value === best) ?? mark;
  }

  private numberOf({ value, scale, due, day }: TrueMark, today: string): number | undefined {
    if (/^\d+$/.test(value)) return Number(value);
    const isLowest =
      value === 'debt' && due !== null && due < today && this.setOn('marks.debtAfterDue', day, 'stays') === 'lowest';
    return isLowest ? { five: 2, ten: 1, hundred: 0 }[scale] : undefined;
  }

  /** What the school set last up to the day, else what is usual. */
  setOn(name: string, day: string, usual: unknown): unknown {
    const set = this.settings.filter((each) => each.name === name && each.from <= day);
    return set.toSorted((a, b) => (a.from < b.from ? -1 : 1)).at(-1)?.value ?? usual;
  }
}
