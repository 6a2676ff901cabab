import type { RecordsOfPupilAnswer } from '@parta/contracts';
import { dayAndMonth } from '../../parts/dates.ts';
import { m } from '../../words/messages.js';
import { LEVELS, PLACES } from '../achievements/achievement-words.ts';
import styles from '../class/class.module.css';
import { RESULT_KINDS, resultText } from './result-text.ts';

/** One academic year: achievements first, then results of exams and monitoring. */
export function YearOfRecords({ year }: { year: RecordsOfPupilAnswer['years'][number] }) {
  const { from, until, achievements, results } = year;
  return (
    <section className={styles.card}>
      <h2>{m.records_year({ from: from.slice(0, 4), until: until.slice(0, 4) })}</h2>
      {achievements.length > 0 && <h3>{m.achievements()}</h3>}
      <ul>
        {achievements.map(({ achievementId, title, day, level, place }) => (
          <li key={achievementId} className={styles.line}>
            <div>
              <b>{title}</b>
              {`, ${PLACES[place]()}`}
              <small>{[LEVELS[level](), dayAndMonth(day)].join(' · ')}</small>
            </div>
          </li>
        ))}
      </ul>
      {results.length > 0 && <h3>{m.external_results()}</h3>}
      <ul>
        {results.map((result) => (
          <li key={result.resultId} className={styles.line}>
            <div>
              {`${result.subject}: `}
              <b>{resultText(result)}</b>
              <small>
                {[RESULT_KINDS[result.kind](), result.title, result.scale, dayAndMonth(result.day)]
                  .filter((part, at, all) => part !== '' && part !== all[at - 1])
                  .join(' · ')}
              </small>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
