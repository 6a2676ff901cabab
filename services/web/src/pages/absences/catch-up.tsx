import type { AbsenceHistoryAnswer } from '@parta/contracts';
import { Button } from '../../parts/button.tsx';
import { capital, dayText, spanText } from '../../parts/dates.ts';
import { Icon } from '../../parts/icon.tsx';
import { m } from '../../words/messages.js';
import styles from './absences.module.css';
import { byDay } from './by-day.ts';
import { MissedLesson } from './missed-lesson.tsx';

/** Topics and homework of every lesson missed, one list from the first to the last, to be worked through or printed (F-092). */
export function CatchUp({ lessons }: { lessons: AbsenceHistoryAnswer['catchUp'] }) {
  const [first, last] = [lessons[0]?.day, lessons.at(-1)?.day];
  return (
    <section className={`${styles.card} ${styles.printed}`} aria-labelledby="catch-up">
      <header className={styles.listHead}>
        <h2 id="catch-up">{m.catch_up()}</h2>
        {first && last && (
          <>
            <span>{`${m.absence_lessons({ count: lessons.length })}, ${spanText(first, last)}`}</span>
            <Button look="small" onClick={() => print()}>
              <Icon name="print" />
              {m.catch_up_print()}
            </Button>
          </>
        )}
      </header>
      {lessons.length === 0 && <p className={styles.lead}>{m.catch_up_none()}</p>}
      {byDay(lessons).map(({ day, lessons: ofDay }) => (
        <div key={day} className={styles.day}>
          <h3>{capital(dayText(day, { weekday: 'long', day: 'numeric', month: 'long' }))}</h3>
          <ol>
            {ofDay.map((lesson) => (
              <MissedLesson key={lesson.lessonId} lesson={lesson} />
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}
