import type { YearPlan } from '@parta/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { commandId } from '../../api/command-id.ts';
import { planYear, previewYear } from '../../api/generated/calendar.ts';
import { Button } from '../../parts/button.tsx';
import { schoolToday } from '../../parts/dates.ts';
import { Failure, Notice } from '../../parts/notice.tsx';
import { m } from '../../words/messages.js';
import { BellsPart } from './bells-part.tsx';
import { calendarQuery } from './calendar-query.ts';
import styles from './calendar.module.css';
import { ClassesPart } from './classes-part.tsx';
import { DaysPart } from './days-part.tsx';
import { OpeningsPart } from './openings-part.tsx';
import { PeriodsPart } from './periods-part.tsx';
import type { YearOfSchool } from './plan-part.ts';
import { YearPreview } from './year-preview.tsx';

/** The plan as it is edited; it is saved only after its preview was seen. */
export function YearForm({ schoolId, year }: { schoolId: string; year: YearOfSchool }) {
  const queries = useQueryClient();
  const [plan, setPlan] = useState<YearPlan>(year.plan);
  const [validFrom, setValidFrom] = useState(schoolToday());
  const wanted = { schoolId, yearId: year.yearId, plan, validFrom, ver: year.ver };
  const look = useMutation({ mutationFn: () => previewYear(wanted) });
  const save = useMutation({
    mutationFn: () => planYear(wanted, { headers: { 'X-Command-Id': commandId() } }),
    onSuccess: () => queries.invalidateQueries(calendarQuery(schoolId)),
  });
  const change = (part: Partial<YearPlan>) => (setPlan({ ...plan, ...part }), look.reset(), save.reset());
  const part = { year, plan, onPlan: change };
  const day = (label: string, value: string, onDay: (day: string) => void) => (
    <label>
      {label}
      <input type="date" required value={value} onChange={({ target }) => onDay(target.value)} />
    </label>
  );
  return (
    <>
      <h1 tabIndex={-1}>{m.calendar_title({ year: year.title })}</h1>
      {year.ver === 0 && <Notice title={m.calendar_draft()} />}
      <section className={styles.card} aria-label={m.calendar_span()}>
        <div className={styles.line}>
          {day(m.calendar_from(), plan.from, (from) => change({ from }))}
          {day(m.calendar_until(), plan.until, (until) => change({ until }))}
          {day(m.calendar_valid_from(), validFrom, (from) => (setValidFrom(from), look.reset()))}
        </div>
      </section>
      <PeriodsPart {...part} />
      <ClassesPart {...part} />
      <DaysPart {...part} />
      <BellsPart {...part} />
      <OpeningsPart {...part} />
      {look.error && <Failure error={look.error} onRetry={() => look.mutate()} />}
      {save.error && <Failure error={save.error} onRetry={() => look.mutate()} />}
      {look.data && <YearPreview preview={look.data} />}
      <div className={styles.line}>
        <Button look={look.data ? 'plain' : 'primary'} disabled={look.isPending} onClick={() => look.mutate()}>
          {m.calendar_look()}
        </Button>
        {look.data && look.data.stranded.length === 0 && (
          <Button look="primary" disabled={save.isPending} onClick={() => save.mutate()}>
            {m.calendar_save()}
          </Button>
        )}
      </div>
    </>
  );
}
