import type { YearPlan } from '@parta/contracts';
import { Button } from '../../parts/button.tsx';
import { schoolToday } from '../../parts/dates.ts';
import { m } from '../../words/messages.js';
import styles from './calendar.module.css';
import { type PlanPart, withItem, withoutItem } from './plan-part.ts';
import { SpanFields } from './span-fields.tsx';

type SpecialDay = YearPlan['specialDays'][number];

const KINDS: Record<SpecialDay['kind'], () => string> = {
  closed: m.special_closed,
  short: m.special_short,
  offTimetable: m.special_off_timetable,
};

/** Days of some classes, or of all: without school, with short lessons, off the timetable (N-09). */
export function SpecialDays({ year, plan, onPlan }: PlanPart) {
  const { specialDays } = plan;
  const today = schoolToday();
  const fresh: SpecialDay = { classIds: [], title: m.special_day(), kind: 'closed', from: today, until: today };
  return (
    <>
      {specialDays.map((special, at) => {
        const change = (part: Partial<SpecialDay>) => onPlan({ specialDays: withItem(specialDays, at, part) });
        return (
          <fieldset key={`special ${at}`} className={styles.part}>
            <legend>{special.title}</legend>
            <SpanFields
              span={special}
              onSpan={change}
              onRemove={() => onPlan({ specialDays: withoutItem(specialDays, at) })}
            />
            <div className={styles.line}>
              <label>
                {m.special_kind()}
                <select
                  value={special.kind}
                  onChange={({ target }) => change({ kind: target.value as SpecialDay['kind'] })}
                >
                  {Object.entries(KINDS).map(([kind, title]) => (
                    <option key={kind} value={kind}>
                      {title()}
                    </option>
                  ))}
                </select>
              </label>
              <label>
                {m.special_classes()}
                <select
                  multiple
                  size={4}
                  value={special.classIds}
                  onChange={({ target }) => change({ classIds: [...target.selectedOptions].map(({ value }) => value) })}
                >
                  {year.classes.map(({ classId, title }) => (
                    <option key={classId} value={classId}>
                      {title}
                    </option>
                  ))}
                </select>
                <small>{m.special_all_classes()}</small>
              </label>
            </div>
          </fieldset>
        );
      })}
      <Button look="small" onClick={() => onPlan({ specialDays: [...specialDays, fresh] })}>
        {m.calendar_add({ what: m.special_day() })}
      </Button>
    </>
  );
}
