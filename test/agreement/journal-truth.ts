import type { JournalUnderTest } from '../../services/journal/src/testing.ts';
import { type Fraction, lineOfAverage, lineOfForecast, lineOfMark, linesInOrder, type Span } from './numbers.ts';
import { PlainRules, type Setting, type TrueMark } from './plain-rules.ts';

/** What the journal's tables hold of one school, and what follows from it. */
export class JournalTruth {
  private constructor(
    private readonly journal: JournalUnderTest,
    private readonly schoolId: string,
    private readonly rules: PlainRules,
  ) {}

  static async of(journal: JournalUnderTest, schoolId: string): Promise<JournalTruth> {
    const settings = await journal.sql<Setting>(
      'select name, "from"::text as "from", value from setting where school_id = $1 order by n',
      [schoolId],
    );
    return new JournalTruth(journal, schoolId, new PlainRules(settings));
  }

  /** Everything the tables hold of the pupil in these days, a line for each number; averages as of `today`. */
  async numbers(pupilId: string, span: Span, today: string): Promise<string[]> {
    const marks = await this.marks(pupilId, span);
    const subjects = [...new Set(marks.map(({ subject }) => subject))];
    const averages = subjects.flatMap((subject) => {
      const average = this.rules.average(
        marks.filter((mark) => mark.subject === subject),
        today,
      );
      return average ? lineOfAverage(subject, average) : [];
    });
    const missed = await this.missed(pupilId, span);
    return linesInOrder([...marks.map(lineOfMark), ...averages, ...missed, ...(await this.finals(pupilId))]);
  }

  /** What the marks of a period let expect, by the school's thresholds on its last day; other scales than `five` have none. */
  async forecast(pupilId: string, [from, until]: Span, today: string): Promise<string[]> {
    const marks = await this.marks(pupilId, [from, until]);
    const lines: string[] = [];
    const ofFive: Fraction[] = [];
    for (const subject of new Set(marks.map((mark) => mark.subject))) {
      const own = marks.filter((mark) => mark.subject === subject);
      const average = this.rules.average(own, today);
      if (!average) continue;
      const isOfFive = own.every(({ scale }) => scale === 'five');
      if (isOfFive) ofFive.push(average);
      const numbers = own.filter(({ counts, value }) => counts && /^\d/.test(value));
      const isFew = isOfFive && numbers.length < Number(this.rules.setOn('finals.minMarks', until, 3));
      const final = isOfFive ? this.rules.finalOf(average, until) : undefined;
      lines.push(lineOfAverage(subject, average), lineOfForecast(subject, final, isFew));
    }
    const sum = ofFive.reduce((all, { n, d }) => ({ n: all.n * d + n * all.d, d: all.d * d }), { n: 0n, d: 1n });
    const overall = { n: sum.n, d: sum.d * BigInt(ofFive.length) };
    return linesInOrder([...lines, ...(ofFive.length > 0 ? [lineOfAverage('overall', overall)] : [])]);
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
}
