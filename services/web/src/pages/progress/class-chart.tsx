import { Notice } from '../../parts/notice.tsx';
import { dayAndMonth } from '../../parts/dates.ts';
import { m } from '../../words/messages.js';
import { Bar } from './bar.tsx';
import { ChartFigure } from './chart-figure.tsx';
import type { Progress, SubjectProgress } from './progress-query.ts';
import styles from './progress.module.css';

type Beside = NonNullable<SubjectProgress['background']>;
type Row = { subject: SubjectProgress; beside: Beside };

const THIRDS = { upper: m.progress_third_upper, middle: m.progress_third_middle, lower: m.progress_third_lower };

/** Own fours and fives beside those of the anonymous class (F-096): the class is a span, nobody in it is a number. */
export function ClassChart({ subjects, backgroundFrom }: Pick<Progress, 'subjects' | 'backgroundFrom'>) {
  const rows = subjects.flatMap((subject) => (subject.background ? [{ subject, beside: subject.background }] : []));
  const [first] = rows;
  if (!first) return backgroundFrom ? <NotYet day={backgroundFrom} /> : null;
  const hasThird = first.beside.third !== undefined;
  return (
    <ChartFigure
      title={m.progress_class({ day: dayAndMonth(first.beside.until) })}
      summary={summaryOf(rows)}
      note={m.progress_class_how()}
      columns={[
        ...[m.progress_subject(), m.progress_own_upper(), m.progress_class_upper()],
        ...(hasThird ? [m.progress_third()] : []),
      ]}
      rows={rows.map(({ subject, beside }) => [
        ...[subject.subject, ownText(beside), classText(beside)],
        ...(hasThird ? [thirdText(beside)] : []),
      ])}
    >
      {rows.map((row) => (
        <Side key={row.subject.groupId} {...row} />
      ))}
    </ChartFigure>
  );
}

/** Own share as a bar, that of the class as the span it lies in. */
function Side({ subject, beside }: Row) {
  const { own, classFrom, third } = beside;
  return (
    <div className={styles.row}>
      <span>{subject.subject}</span>
      <b>
        {ownText(beside)} {third && <small>{thirdText(beside)}</small>}
      </b>
      <Bar share={own.upper / own.marks} />
      <small>{m.progress_class_is({ share: classText(beside) })}</small>
      <Bar from={classFrom / 100} share={0.25} pattern="dotted" />
    </div>
  );
}

function NotYet({ day }: { day: string }) {
  return (
    <Notice title={m.progress_class_later({ day: dayAndMonth(day) })}>
      <p>{m.progress_class_how()}</p>
    </Notice>
  );
}

const ownText = ({ own }: Beside): string => m.progress_upper_of({ upper: own.upper, marks: own.marks });
const classText = ({ classFrom }: Beside): string => m.progress_per_cent({ from: classFrom, to: classFrom + 25 });
const thirdText = ({ third }: Beside): string => (third ? THIRDS[third]() : '—');

function summaryOf(rows: readonly Row[]): string {
  const above = rows.filter(({ beside: { own, classFrom } }) => own.upper * 100 >= (classFrom + 25) * own.marks);
  const below = rows.filter(({ beside: { own, classFrom } }) => own.upper * 100 < classFrom * own.marks);
  return m.progress_class_says({ above: above.length, below: below.length, all: rows.length });
}
