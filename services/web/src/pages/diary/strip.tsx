import { markSign } from '@parta/school';
import { capital, dayText, schoolToday } from '../../parts/dates.ts';
import { codeSign } from '../../parts/mark-words.ts';
import { m } from '../../words/messages.js';
import { getLocale } from '../../words/runtime.js';
import { shownDays } from './answers.ts';
import styles from './diary.module.css';
import type { Week, WeekDay } from './week.types.ts';

type Props = { week: Week; chosen: string; onChoose: (day: string) => void };

/** The days of the week with the marks under each; on phones one day is shown at a time, chosen here. */
export function Strip({ week, chosen, onChoose }: Props) {
  const today = schoolToday();
  return (
    <fieldset className={styles.strip}>
      <legend className="vh">{m.days_of_week()}</legend>
      {shownDays(week).map(({ day, lessons }) => (
        <label key={day} className={day === today ? styles.stripToday : undefined}>
          <input className="vh" type="radio" name="day" checked={day === chosen} onChange={() => onChoose(day)} />
          <span>{capital(dayText(day, { weekday: 'short' }))}</span>
          <b>{Number(day.slice(8))}</b>
          <i>{signsOf(lessons)}</i>
        </label>
      ))}
    </fieldset>
  );
}

function signsOf(lessons: WeekDay['lessons']): string {
  const signs = lessons.flatMap(({ marks, attendance }) => [
    ...marks.map(({ value }) => markSign(value, getLocale())),
    ...(attendance ? [codeSign(attendance.code)] : []),
  ]);
  return signs.join(' ');
}
