import type { YearPlan } from '@parta/contracts';
import { m } from '../../words/messages.js';
import styles from './calendar.module.css';
import type { PlanPart } from './plan-part.ts';

type ClassPlan = YearPlan['classes'][number];

/** What holds for each class: its periods, week, building and shift. */
export function ClassesPart({ year, plan, onPlan }: PlanPart) {
  const planOf = (classId: string): ClassPlan =>
    plan.classes.find((each) => each.classId === classId) ?? {
      ...{ classId, setId: plan.sets[0]?.setId ?? '', weekDays: 5, building: '', shift: 1 },
    };
  const change = (classId: string, part: Partial<ClassPlan>) => {
    const others = plan.classes.filter((each) => each.classId !== classId);
    onPlan({ classes: [...others, { ...planOf(classId), ...part }] });
  };
  return (
    <section className={styles.card} aria-labelledby="classes">
      <h2 id="classes">{m.calendar_classes()}</h2>
      {year.classes.length === 0 && <p>{m.calendar_no_classes()}</p>}
      {year.classes.map(({ classId, title }) => {
        const { setId, weekDays, building, shift } = planOf(classId);
        return (
          <fieldset key={classId} className={styles.part}>
            <legend>{title}</legend>
            <div className={styles.line}>
              <label>
                {m.calendar_periods()}
                <select value={setId} onChange={({ target }) => change(classId, { setId: target.value })}>
                  {plan.sets.map((set) => (
                    <option key={set.setId} value={set.setId}>
                      {set.title}
                    </option>
                  ))}
                </select>
              </label>
              <label>
                {m.calendar_week_days()}
                <select value={weekDays} onChange={({ target }) => change(classId, { weekDays: Number(target.value) })}>
                  <option value={5}>5</option>
                  <option value={6}>6</option>
                </select>
              </label>
              <label>
                {m.calendar_building()}
                <input value={building} onChange={({ target }) => change(classId, { building: target.value })} />
              </label>
              <label>
                {m.calendar_shift()}
                <select value={shift} onChange={({ target }) => change(classId, { shift: Number(target.value) })}>
                  <option value={1}>1</option>
                  <option value={2}>2</option>
                  <option value={3}>3</option>
                </select>
              </label>
            </div>
          </fieldset>
        );
      })}
    </section>
  );
}
