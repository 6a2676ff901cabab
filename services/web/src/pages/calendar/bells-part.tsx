import type { YearPlan } from '@parta/contracts';
import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { m } from '../../words/messages.js';
import styles from './calendar.module.css';
import { type PlanPart, withItem, withoutItem } from './plan-part.ts';
import { ringLines, ringsTyped } from './ring-lines.ts';

type Schedule = YearPlan['bells'][number];

/** Bells per building, grades and shift, for usual and shortened days (F-057). */
export function BellsPart({ plan, onPlan }: PlanPart) {
  const { bells } = plan;
  const fresh: Schedule = { title: m.bells(), building: null, grades: null, shift: null, usual: [], short: [] };
  return (
    <section className={styles.card} aria-labelledby="bells">
      <h2 id="bells">{m.bells()}</h2>
      <p>{bells.length === 0 ? m.bells_usual() : m.bells_how()}</p>
      {bells.map((schedule, at) => (
        <ScheduleFields
          key={`bells ${at}`}
          schedule={schedule}
          onSchedule={(change) => onPlan({ bells: withItem(bells, at, change) })}
          onRemove={() => onPlan({ bells: withoutItem(bells, at) })}
        />
      ))}
      <Button look="small" onClick={() => onPlan({ bells: [...bells, fresh] })}>
        {m.calendar_add({ what: m.bells() })}
      </Button>
    </section>
  );
}

type Props = { schedule: Schedule; onSchedule: (change: Partial<Schedule>) => void; onRemove: () => void };

function ScheduleFields({ schedule, onSchedule, onRemove }: Props) {
  const { title, building, grades, shift } = schedule;
  const grade = (end: 'least' | 'most') => (text: string) =>
    onSchedule({ grades: text === '' ? null : { least: 0, most: 12, ...grades, [end]: Number(text) } });
  const field = (label: string, value: string | number, onText: (text: string) => void, type = 'text') => (
    <label>
      {label}
      <input type={type} value={value} onChange={({ target }) => onText(target.value)} />
    </label>
  );
  return (
    <fieldset className={styles.part}>
      <legend>{title}</legend>
      <div className={styles.line}>
        {field(m.calendar_name(), title, (text) => onSchedule({ title: text }))}
        {field(m.calendar_building(), building ?? '', (text) => onSchedule({ building: text || null }))}
        {field(m.bells_grade_from(), grades?.least ?? '', grade('least'), 'number')}
        {field(m.bells_grade_to(), grades?.most ?? '', grade('most'), 'number')}
        {field(m.calendar_shift(), shift ?? '', (text) => onSchedule({ shift: Number(text) || null }), 'number')}
      </div>
      <div className={styles.line}>
        <Rings label={m.bells_day_usual()} rings={schedule.usual} onRings={(usual) => onSchedule({ usual })} />
        <Rings label={m.bells_day_short()} rings={schedule.short} onRings={(short) => onSchedule({ short })} />
        <Button look="small" onClick={onRemove}>
          {m.calendar_remove()}
          <span className="vh">{` ${title}`}</span>
        </Button>
      </div>
    </fieldset>
  );
}

type RingsProps = { label: string; rings: Schedule['usual']; onRings: (rings: Schedule['usual']) => void };

/** What is typed stays as typed; the plan follows with every line that is a bell. */
function Rings({ label, rings, onRings }: RingsProps) {
  const [text, setText] = useState(ringLines(rings));
  const isWrong = ringsTyped(text) === undefined;
  const type = (typed: string) => {
    setText(typed);
    const found = ringsTyped(typed);
    if (found) onRings(found);
  };
  return (
    <label>
      {label}
      <textarea rows={8} value={text} aria-invalid={isWrong} onChange={({ target }) => type(target.value)} />
      <small>{isWrong ? m.bells_wrong() : m.bells_form()}</small>
    </label>
  );
}
