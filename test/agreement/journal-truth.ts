import type { JournalUnderTest } from '../../services/journal/src/testing.ts';
import { type Fraction, lineOfAverage, lineOfMark, linesInOrder, type Span } from './numbers.ts';

type TrueMark = {
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
type Setting = { name: string; from: string; value: unknown };

/** What the journal's tables hold of one school, and what follows from it by the letter of the rules: written down once more, plainly. */
export class JournalTruth {
  private constructor(
    private readonly journal: JournalUnderTest,
    private readonly schoolId: string,
    private readonly settings: Setting[],
  ) {}

  static async of(journal: JournalUnderTest, schoolId: string): Promise<JournalTruth> {
    const settings = await journal.sql<Setting>(
      'select name, "from"::text as "from", value from setting where school_id = $1 order by n',
      [schoolId],
    );
    return new JournalTruth(journal, schoolId, settings);
  }

  /** Everything the tables hold of the pupil in these days, a line for each number; averages as of `today`. */
  async numbers(pupilId: string, span: Span, today: string): Promise<string[]> {
    const marks = await this.marks(pupilId, span);
    const subjects = [...new Set(marks.map(({ subject }) => subject))];
    const averages = subjects.flatMap((subject) => {
      const average = this.average(
        marks.filter((mark) => mark.subject === subject),
        today,
      );
      return average ? lineOfAverage(subject, average) : [];
    });
    const missed = await this.missed(pupilId, span);
    return linesInOrder([...marks.map(lineOfMark), ...averages, ...missed, ...(await this.finals(pupilId))]);
  }

  /** «day subject id value» of every mark of the pupil. */
  async cells(pupilId: string, span: Span): Promise<string[]> {
    const marks = await this.marks(pupilId, span);
    return linesInOrder(marks.map(({ day, subject, markId, value }) => `${day} ${subject} ${markId} ${value}`));
  }

  /** The pupil's marks that stand, of these days. */
  private marks(pupilId: string, [from, until]: Span): Promise<TrueMark[]> {
    return this.journal.sql(
      `select m.id as "markId", m.work_id as "workId", m.part, l.day::text as day, g.subject, g.scale, m.value, m.comment,
         m.due::text as due, m.retake_of as "retakeOf", w.weight, w.counts,
         (select h.value from mark_history h where h.school_id = m.school_id and h.mark_id = m.id and h.ver < (
            select min(v.ver) from mark_history v where v.school_id = m.school_id and v.mark_id = m.id and v.ver > coalesce(
              (select max(o.ver) from mark_history o where o.school_id = m.school_id and o.mark_id = m.id
                 and o.value is distinct from m.value), 0))
          order by h.ver desc limit 1) as was
       from mark m join work w on w.school_id = m.school_id and w.id = m.work_id
         join lesson l on l.school_id = m.school_id and l.id = m.lesson_id
         join study_group g on g.id = l.group_id
       where m.school_id = $1 and m.pupil_id = $2 and m.value is not null and l.day between $3 and $4`,
      [this.schoolId, pupilId, from, until],
    );
  }

  /** Lessons with a called roll that the pupil missed. */
  private async missed(pupilId: string, [from, until]: Span): Promise<string[]> {
    const rows = await this.journal.sql<{ subject: string; missed: number }>(
      `select g.subject, count(*)::int as missed from attendance a
         join lesson l on l.school_id = a.school_id and l.id = a.lesson_id join study_group g on g.id = l.group_id
       where a.school_id = $1 and a.pupil_id = $2 and l.checked and l.day between $3 and $4
         and a.code in ('absent', 'truant', 'ill', 'excused') group by 1`,
      [this.schoolId, pupilId, from, until],
    );
    return rows.map(({ subject, missed }) => `${subject} missed ${missed}`);
  }

  /** The pupil's finals that stand. */
  private async finals(pupilId: string): Promise<string[]> {
    const rows = await this.journal.sql<{ subject: string; kind: string; period: string | null; value: string }>(
      `select g.subject, f.kind, f.period_id as period, f.value from final_mark f join study_group g on g.id = f.group_id
       where f.school_id = $1 and f.pupil_id = $2 and f.value is not null`,
      [this.schoolId, pupilId],
    );
    return rows.map(({ subject, kind, period, value }) => `${subject} final ${kind} ${period} ${value}`);
  }

  /** Σ(value·weight) / Σ(weight) of marks of one scale; undefined without weights. */
  private average(marks: TrueMark[], today: string): Fraction | undefined {
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

  private setOn(name: string, day: string, usual: string | boolean): unknown {
    const set = this.settings.filter((each) => each.name === name && each.from <= day);
    return set.toSorted((a, b) => (a.from < b.from ? -1 : 1)).at(-1)?.value ?? usual;
  }
}
