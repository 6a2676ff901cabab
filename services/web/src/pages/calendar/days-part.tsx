import { Button } from '../../parts/button.tsx';
import { capital, dayAndMonth, dayText, schoolToday } from '../../parts/dates.ts';
import { m } from '../../words/messages.js';
import styles from './calendar.module.css';
import { type PlanPart, withItem, withoutItem } from './plan-part.ts';
import { SpecialDays } from './special-days.tsx';

/** Monday is 2024-01-01: names of weekdays in the page's language. */
const weekdayName = (weekday: number): string => dayText(`2024-01-0${weekday}`, { weekday: 'long' });

/** Days the official calendar speaks of, days moved by the school, and special days of classes. */
export function DaysPart(part: PlanPart) {
  const { year, plan, onPlan } = part;
  const { movedDays } = plan;
  const saturdays = year.officialDays.filter(({ kind }) => kind === 'workingWeekend').map(({ day }) => day);
  const next = saturdays.find((day) => movedDays.every((each) => each.day !== day)) ?? schoolToday();
  return (
    <section className={styles.card} aria-labelledby="days">
      <h2 id="days">{m.calendar_days()}</h2>
      <details>
        <summary>{m.calendar_official({ count: year.officialDays.length })}</summary>
        <ul>
          {year.officialDays.map(({ day, kind }) => (
            <li key={day}>{`${dayAndMonth(day)}: ${OFFICIAL[kind]()}`}</li>
          ))}
        </ul>
      </details>
      <p>{m.calendar_moved_how()}</p>
      {movedDays.map(({ day, weekday }, at) => (
        <div key={`moved ${at}`} className={styles.line}>
          <label>
            {m.calendar_day()}
            <input
              type="date"
              value={day}
              onChange={({ target }) => onPlan({ movedDays: withItem(movedDays, at, { day: target.value }) })}
            />
          </label>
          <label>
            {m.calendar_follows()}
            <select
              value={weekday}
              onChange={({ target }) =>
                onPlan({ movedDays: withItem(movedDays, at, { weekday: Number(target.value) }) })
              }
            >
              {[1, 2, 3, 4, 5, 6].map((each) => (
                <option key={each} value={each}>
                  {capital(weekdayName(each))}
                </option>
              ))}
            </select>
          </label>
          <Button look="small" onClick={() => onPlan({ movedDays: withoutItem(movedDays, at) })}>
            {m.calendar_remove()}
            <span className="vh">{` ${dayAndMonth(day)}`}</span>
          </Button>
        </div>
      ))}
      <Button look="small" onClick={() => onPlan({ movedDays: [...movedDays, { day: next, weekday: 1 }] })}>
        {m.calendar_add({ what: m.calendar_moved() })}
      </Button>
      <SpecialDays {...part} />
    </section>
  );
}

const OFFICIAL = { off: m.official_off, shortened: m.official_shortened, workingWeekend: m.official_working };
