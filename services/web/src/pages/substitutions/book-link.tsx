import { useState } from 'react';
import { getSubstitutionSheetUrl } from '../../api/generated/substitution-book.ts';
import { buttonLook } from '../../parts/button.tsx';
import { m } from '../../words/messages.js';
import styles from './substitutions.module.css';

/** The book of substitutions as a sheet for the pay, usually of the month so far. */
export function BookLink({ schoolId, day }: { schoolId: string; day: string }) {
  const [from, setFrom] = useState(`${day.slice(0, 7)}-01`);
  const [until, setUntil] = useState(day);
  return (
    <section className={styles.card} aria-labelledby="book">
      <h2 id="book">{m.substitution_book()}</h2>
      <p>{m.substitution_book_how()}</p>
      <div className={styles.fields}>
        <label className={styles.field}>
          {m.absence_from()}
          <input type="date" value={from} onChange={({ target }) => target.value && setFrom(target.value)} />
        </label>
        <label className={styles.field}>
          {m.absence_until()}
          <input type="date" value={until} onChange={({ target }) => target.value && setUntil(target.value)} />
        </label>
        <a className={buttonLook('small')} href={getSubstitutionSheetUrl({ schoolId, from, until })} download>
          {m.substitution_sheet()}
        </a>
      </div>
    </section>
  );
}
