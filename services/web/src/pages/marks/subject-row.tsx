import type { MarksOfPupilAnswer } from '@parta/contracts';
import { formatAverage, markSign, roundedMark } from '@parta/school';
import { Link } from 'react-router';
import { m } from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import { MarkButton } from '../diary/mark-button.tsx';
import type { OpenMark } from '../diary/mark-dialog.tsx';
import { exact } from '../progress/exact.ts';
import { ForecastLine } from '../progress/forecast-line.tsx';
import type { SubjectProgress } from '../progress/progress-query.ts';
import styles from './marks.module.css';
import { FINAL_KINDS } from './final-kinds.ts';

type Subject = MarksOfPupilAnswer['subjects'][number];

/** `to`: the page of the subject. `progress`: what a whole period lets expect. */
type Props = {
  subject: Subject;
  to: string;
  progress: SubjectProgress | undefined;
  onOpen: (open: OpenMark) => void;
};

/** One subject: its marks in time and the exact average, never a float; without weights there is none. */
export function SubjectRow({ subject, to, progress, onOpen }: Props) {
  const { absences, marks, finals = [] } = subject;
  return (
    <li className={styles.subject}>
      <h2>
        <Link to={to}>{subject.subject}</Link>
      </h2>
      <span className={styles.marks}>
        {marks.map((mark) => (
          <MarkButton key={mark.markId} mark={mark} lesson={subject} day={mark.day} onOpen={onOpen} />
        ))}
        {absences > 0 && <small>{m.absences({ count: absences })}</small>}
      </span>
      <span className={styles.average}>
        <AverageOf subject={subject} />
        {progress && <ForecastLine {...progress} />}
      </span>
      {finals.length > 0 && (
        <span className={styles.finals}>
          {finals.map(({ kind, periodId, title, value, was }) => (
            <span key={periodId ?? kind}>
              <small>{FINAL_KINDS[kind](title)}</small>{' '}
              <b>
                {was !== null && was !== value && `${markSign(was, getLocale())} → `}
                {markSign(value, getLocale())}
              </b>
            </span>
          ))}
        </span>
      )}
    </li>
  );
}

function AverageOf({ subject: { average } }: { subject: Subject }) {
  const known = exact(average);
  if (!known) return <small>{m.no_average()}</small>;
  return (
    <>
      <b>{formatAverage(known, getLocale())}</b> <small>≈ {roundedMark(known)}</small>
    </>
  );
}
