import type { PreviewTimetableAnswer } from '@parta/contracts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { m } from '../../words/messages.js';
import { TimetableDiff } from './timetable-diff.tsx';
import { getLocale } from '../../words/runtime.js';
import styles from './import.module.css';

type Props = { preview: PreviewTimetableAnswer; isBusy: boolean; onTake: (unplaced: 'refuse' | 'leave-out') => void };

/** What the file holds, what it would change, and every lesson that found no place. */
export function TimetablePreview({ preview, isBusy, onTake }: Props) {
  const { title, inFile, toPlan, toWithdraw, unchanged, kept, unplaced, unplacedLeftOut, perClass } = preview;
  const missing = unplaced.length + unplacedLeftOut;
  const isUseless = toPlan + unchanged === 0;
  return (
    <section className={styles.card} aria-labelledby="preview">
      <h2 id="preview">{title || m.preview_title()}</h2>
      <p>{m.timetable_in_file({ ...inFile })}</p>
      <TimetableDiff preview={preview} />
      <p>{m.timetable_effect({ toPlan, toWithdraw, unchanged, kept })}</p>
      <details className={styles.changes}>
        <summary>{m.timetable_per_class()}</summary>
        <ul>
          {perClass.map((schoolClass) => (
            <li key={schoolClass.title}>
              <b>{schoolClass.title}</b> {m.lessons_a_week({ count: schoolClass.lessonsPerWeek })}
            </li>
          ))}
        </ul>
      </details>
      {missing > 0 && (
        <>
          <Notice tone="warn" title={m.unplaced({ count: missing })} />
          <ul className={styles.remarks}>
            {unplaced.map((placing, at) => (
              <li key={`${placing.event} ${at}`} className={styles.mended}>
                <span>
                  <b>{placing.event}</b> {getLocale() === 'ru' ? placing.ru : placing.en}
                </span>
              </li>
            ))}
          </ul>
          {unplacedLeftOut > 0 && <p>{m.remarks_left_out({ count: unplacedLeftOut })}</p>}
        </>
      )}
      {isUseless && <Notice tone="bad" title={m.timetable_useless()} />}
      <Button
        look="primary"
        disabled={isBusy || isUseless}
        onClick={() => onTake(missing > 0 ? 'leave-out' : 'refuse')}
      >
        {missing > 0 ? m.timetable_take_without({ count: missing }) : m.timetable_take()}
      </Button>
    </section>
  );
}
