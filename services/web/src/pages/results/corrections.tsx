import type { PreviewResultsAnswer } from '@parta/contracts';
import { useQuery } from '@tanstack/react-query';
import { m } from '../../words/messages.js';
import { namesQuery } from '../../parts/names-query.ts';
import { listName } from '../class-journal/names.ts';
import { resultText } from '../records/result-text.ts';
import styles from './results.module.css';

/** Results that stand otherwise: what is now, and what was. */
export function Corrections({ corrections }: Pick<PreviewResultsAnswer, 'corrections'>) {
  const ids = [...new Set(corrections.map(({ pupilId }) => pupilId))];
  const { data: names = new Map() } = useQuery(namesQuery(ids));
  return (
    <>
      <h3>{m.results_corrections()}</h3>
      <ul className={styles.list}>
        {corrections.map(({ pupilId, kind, title, subject, day, was, now }) => (
          <li key={`${pupilId} ${kind} ${title} ${subject} ${day}`}>
            <span>
              <b>{listName(names, pupilId)}</b>
              {` ${subject}, ${title}: `}
              <b>{resultText(now)}</b>
              {`, ${m.result_was()} ${resultText(was)}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
