import { Button } from '../../parts/button.tsx';
import { m } from '../../words/messages.js';
import styles from './calendar.module.css';
import { type PlanPart, withItem, withoutItem } from './plan-part.ts';

/** Subjects that are kept here only from a day on (F-052). */
export function OpeningsPart({ year, plan, onPlan }: PlanPart) {
  const { openings } = plan;
  const first = year.subjects.slice(0, 1);
  return (
    <section className={styles.card} aria-labelledby="openings">
      <h2 id="openings">{m.openings()}</h2>
      <p>{m.openings_how()}</p>
      {openings.map(({ subjects, from }, at) => (
        <div key={`opening ${at}`} className={styles.line}>
          <label>
            {m.openings_subjects()}
            <select
              multiple
              size={5}
              value={subjects}
              onChange={({ target }) =>
                onPlan({
                  openings: withItem(openings, at, {
                    subjects: [...target.selectedOptions].map(({ value }) => value),
                  }),
                })
              }
            >
              {year.subjects.map((subject) => (
                <option key={subject}>{subject}</option>
              ))}
            </select>
          </label>
          <label>
            {m.openings_from()}
            <input
              type="date"
              value={from}
              onChange={({ target }) => onPlan({ openings: withItem(openings, at, { from: target.value }) })}
            />
          </label>
          <Button look="small" onClick={() => onPlan({ openings: withoutItem(openings, at) })}>
            {m.calendar_remove()}
            <span className="vh">{` ${subjects.join(', ')}`}</span>
          </Button>
        </div>
      ))}
      {first.length > 0 && (
        <Button look="small" onClick={() => onPlan({ openings: [...openings, { subjects: first, from: plan.from }] })}>
          {m.calendar_add({ what: m.openings_one() })}
        </Button>
      )}
    </section>
  );
}
