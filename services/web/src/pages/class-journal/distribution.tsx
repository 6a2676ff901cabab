import { averageOf, formatAverage } from '@parta/school';
import { shownIn } from '../../grid/entry.ts';
import type { GridState } from '../../grid/grid-state.ts';
import type { Column } from '../../grid/sheet.ts';
import { m } from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import styles from './inspector.module.css';

const VALUES = ['5', '4', '3', '2'];
const LOOKS = [styles.five, styles.four, styles.three, styles.two];

/** How the marks of the column are spread, as bars and in one sentence. */
export function Distribution({
  state: { entries, sheet },
  column: { work, lesson },
}: {
  state: GridState;
  column: Column;
}) {
  const cells = [...entries.values()].flatMap((row) => [...row.values()]);
  const marks = cells.flatMap(({ ref, entry }) =>
    ref.kind === 'mark' && ref.workId === work.workId ? (shownIn(entry).value ?? []) : [],
  );
  const absent = cells.filter(
    ({ ref, entry }) => ref.kind === 'attendance' && ref.lessonId === lesson.lessonId && shownIn(entry).value !== null,
  );
  const counts = VALUES.map((value) => marks.filter((mark) => mark === value).length);
  const average = averageOf(marks.map((value) => ({ scale: sheet.scale, value, weight: 100, counts: true })));
  const shown = average ? formatAverage(average, getLocale()) : '—';
  return (
    <>
      {sheet.scale === 'five' && (
        <dl className={styles.bars} aria-label={m.distribution()}>
          {VALUES.map((value, at) => (
            <div key={value} className={LOOKS[at]}>
              <dt>{value}</dt>
              <dd>
                <i style={{ width: `${(100 * counts[at]!) / Math.max(1, ...counts)}%` }} />
                <span>{counts[at]}</span>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <p className={styles.summary}>
        {m.entered({ count: marks.length, of: sheet.rows.length, average: shown, absent: absent.length })}
      </p>
    </>
  );
}
