import { addDays } from '@parta/school';
import { schoolToday } from '../../parts/dates.ts';
import { m } from '../../words/messages.js';
import { behaviourCounts } from '../diary/behaviour-counts.ts';
import type { Week } from '../diary/week.types.ts';
import styles from './sheet.module.css';

/** As many lines as a page without lessons has room for; what does not fit is not drawn. */
const LINES = Array.from({ length: 24 }, (_, at) => at);

/** What ends a week on paper: the class teacher's word, how it went, empty lines for notes (what a family writes in the app is never printed), signatures. */
export function SheetFoot({ week: { monday, behaviour, classRemark } }: { week: Week }) {
  const isOver = addDays(monday, 6) < schoolToday();
  const counts = isOver && behaviour ? behaviourCounts(behaviour) : [];
  return (
    <>
      {classRemark && (
        <p className={styles.remark}>
          <b>{m.signature_teacher()}</b>
          {`: ${classRemark.text}`}
        </p>
      )}
      {counts.length > 0 && (
        <p className={styles.behaviour}>
          {`${m.behaviour_of_week()}: ${counts.map(([word, count]) => `${word.toLowerCase()} ${count}`).join(', ')}`}
        </p>
      )}
      <div className={styles.notes}>
        <h3>{m.print_notes()}</h3>
        <div aria-hidden="true">
          {LINES.map((line) => (
            <i key={line} />
          ))}
        </div>
      </div>
      <div className={styles.signatures}>
        <span>{m.signature_teacher()}</span>
        <span>{m.signature_family()}</span>
      </div>
    </>
  );
}
