import type { SubjectOfPupilAnswer } from '@parta/contracts';
import { useQuery } from '@tanstack/react-query';
import { formatAverage, roundedMark } from '@parta/school';
import { spanText } from '../../parts/dates.ts';
import { namesQuery } from '../../parts/names-query.ts';
import { m } from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import { MarkButton } from '../diary/mark-button.tsx';
import type { Names } from '../class-journal/names.ts';
import type { OpenMark } from '../diary/mark-dialog.tsx';
import { FinalOf } from './final-of.tsx';
import styles from './marks.module.css';
import { missedText } from './missed-text.ts';

type Row = SubjectOfPupilAnswer['periods'][number];
type Props = { subject: SubjectOfPupilAnswer; onOpen: (open: OpenMark) => void };

/** Marks, absences, average and final of each period, with who set the final; the year below (F-093). */
export function SubjectPeriods({ subject, onOpen }: Props) {
  const { periods, year } = subject;
  const authors = [...periods.flatMap(({ finals }) => finals), ...year.finals].flatMap(({ by }) => by ?? []);
  const ids = [...new Set(authors)].toSorted();
  const { data: names = new Map() } = useQuery({ ...namesQuery(ids), enabled: ids.length > 0 });
  return (
    <div className={styles.sheet}>
      <ul>
        {periods.map((row) => (
          <li key={row.periodId ?? 'between'} className={styles.row}>
            <div>
              <h2>{row.title || m.between_periods()}</h2>
              {row.periodId && <small>{spanText(row.from, row.until)}</small>}
            </div>
            <span className={styles.marks}>
              {row.marks.map((mark) => (
                <MarkButton key={mark.markId} mark={mark} lesson={subject} day={mark.day} onOpen={onOpen} />
              ))}
              {row.marks.length === 0 && <small>{m.no_marks_in_row()}</small>}
            </span>
            <Figures row={row} names={names} />
          </li>
        ))}
        <li className={`${styles.row} ${styles.whole}`}>
          <h2>{m.whole_year()}</h2>
          <span />
          <Figures row={year} names={names} />
        </li>
      </ul>
      <p className={styles.footnote}>{m.average_is_no_final()}</p>
    </div>
  );
}

/** What follows from the marks of the row, and what the teacher decided. */
function Figures({
  row: { missed, average, finals },
  names,
}: {
  row: Pick<Row, 'missed' | 'average' | 'finals'>;
  names: Names;
}) {
  const exact = average && { n: BigInt(average.numerator), d: BigInt(average.denominator) };
  return (
    <dl className={styles.figures}>
      <div>
        <dt>{m.missed_lessons()}</dt>
        <dd>{missedText(missed)}</dd>
      </div>
      <div>
        <dt>{m.average()}</dt>
        <dd>
          {exact ? (
            <>
              <b>{formatAverage(exact, getLocale())}</b> <small>≈ {roundedMark(exact)}</small>
            </>
          ) : (
            <small>{m.no_average()}</small>
          )}
        </dd>
      </div>
      <div>
        <dt>{m.final_mark()}</dt>
        <dd>
          {finals.length === 0 && '—'}
          {finals.map((final) => (
            <FinalOf key={`${final.kind} ${final.at}`} final={final} by={names.get(final.by ?? '')?.short} />
          ))}
        </dd>
      </div>
    </dl>
  );
}
