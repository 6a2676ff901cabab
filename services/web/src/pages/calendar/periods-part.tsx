import type { YearPlan } from '@parta/contracts';
import { type PeriodKind, PERIOD_KINDS, periodTitle, usualPeriods } from '@parta/school';
import { commandId } from '../../api/command-id.ts';
import { Button } from '../../parts/button.tsx';
import { m } from '../../words/messages.js';
import styles from './calendar.module.css';
import { type PlanPart, withItem, withoutItem } from './plan-part.ts';
import { SpanFields } from './span-fields.tsx';

type HolidaySet = YearPlan['sets'][number];

const KINDS: Record<PeriodKind, () => string> = {
  quarter: m.period_quarters,
  trimester: m.period_trimesters,
  halfYear: m.period_half_years,
  module: m.period_modules,
};

/** The sets of periods: quarters, trimesters, half-years, modules, each with its own holidays. */
export function PeriodsPart({ plan, onPlan }: PlanPart) {
  const { sets, from } = plan;
  const add = (kind: PeriodKind) => onPlan({ sets: [...sets, usualSet(kind, Number(from.slice(0, 4)))] });
  return (
    <section className={styles.card} aria-labelledby="periods">
      <h2 id="periods">{m.calendar_periods()}</h2>
      <p>{m.calendar_periods_how()}</p>
      {sets.map((set, at) => (
        <SetFields
          key={set.setId}
          set={set}
          onSet={(change) => onPlan({ sets: withItem(sets, at, change) })}
          onRemove={() => onPlan({ sets: withoutItem(sets, at) })}
          canRemove={sets.length > 1 ? 'yes' : 'no'}
        />
      ))}
      <div className={styles.line}>
        {PERIOD_KINDS.map((kind) => (
          <Button key={kind} look="small" onClick={() => add(kind)}>
            {m.calendar_add({ what: KINDS[kind]() })}
          </Button>
        ))}
      </div>
    </section>
  );
}

type Props = {
  set: HolidaySet;
  onSet: (change: Partial<HolidaySet>) => void;
  onRemove: () => void;
  canRemove: 'yes' | 'no';
};

function SetFields({ set, onSet, onRemove, canRemove }: Props) {
  const { title, periods, holidays, setId } = set;
  const holiday = { title: m.calendar_holidays(), from: periods[0]?.from ?? '', until: periods[0]?.from ?? '' };
  return (
    <fieldset className={styles.part}>
      <legend>{title}</legend>
      {periods.map((period, at) => (
        <SpanFields
          key={period.periodId}
          span={period}
          onSpan={(change) => onSet({ periods: withItem(periods, at, change) })}
          onRemove={() => onSet({ periods: withoutItem(periods, at) })}
        />
      ))}
      {holidays.map((each, at) => (
        <SpanFields
          key={`${setId} ${at}`}
          span={each}
          onSpan={(change) => onSet({ holidays: withItem(holidays, at, change) })}
          onRemove={() => onSet({ holidays: withoutItem(holidays, at) })}
        />
      ))}
      <div className={styles.line}>
        <Button look="small" onClick={() => onSet({ holidays: [...holidays, holiday] })}>
          {m.calendar_add({ what: m.calendar_holidays() })}
        </Button>
        {canRemove === 'yes' && (
          <Button look="small" onClick={onRemove}>
            {m.calendar_remove()}
            <span className="vh">{` ${title}`}</span>
          </Button>
        )}
      </div>
    </fieldset>
  );
}

function usualSet(kind: PeriodKind, year: number): HolidaySet {
  const periods = usualPeriods(year, kind).map((period) => ({
    ...{ periodId: commandId(), kind, title: periodTitle(period, 'ru') },
    ...{ from: period.from, until: period.to },
  }));
  return { setId: `${kind}-${commandId().slice(-6)}`, title: KINDS[kind](), periods, holidays: [] };
}
