import type { PreviewYearAnswer } from '@parta/contracts';
import { dayAndMonth } from '../../parts/dates.ts';
import { Notice } from '../../parts/notice.tsx';
import { m } from '../../words/messages.js';
import styles from './calendar.module.css';

/** What the plan would do with lessons, and every entry that stands in its way. */
export function YearPreview({ preview }: { preview: PreviewYearAnswer }) {
  const { toPlan, toWithdraw, kept, stranded, strandedLeftOut } = preview;
  const count = stranded.length + strandedLeftOut;
  return (
    <section className={styles.card} aria-live="polite">
      <h2>{m.calendar_preview()}</h2>
      <p>{m.calendar_effect({ toPlan, toWithdraw, kept })}</p>
      {count > 0 && (
        <>
          <Notice tone="bad" title={m.calendar_stranded({ count })} />
          <ul>
            {stranded.map(({ lessonId, title, day, number }) => (
              <li key={lessonId}>{m.calendar_stranded_lesson({ title, day: dayAndMonth(day), number })}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
