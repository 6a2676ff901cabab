import type { ClosingOfSchoolAnswer } from '@parta/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { commandId } from '../../api/command-id.ts';
import { closePeriod } from '../../api/generated/closing.ts';
import { Button } from '../../parts/button.tsx';
import { dayAndMonth, dayOfInstant, spanText } from '../../parts/dates.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Failure } from '../../parts/notice.tsx';
import { m } from '../../words/messages.js';
import styles from '../../parts/page.module.css';
import { closingQuery } from './closing-query.ts';

type Span = ClosingOfSchoolAnswer['spans'][number];

/** The periods of the year and the year itself; what is over can be closed for good. A closed year closes its periods. */
export function ClosedSpans({ schoolId, closing }: { schoolId: string; closing: ClosingOfSchoolAnswer }) {
  const [chosen, choose] = useState<Span>();
  const year = closing.spans.find(({ periodId }) => periodId === null);
  return (
    <section className={styles.card} aria-labelledby="periods">
      <h2 id="periods">{m.closing_periods()}</h2>
      <ul>
        {closing.spans.map((span) => (
          <SpanLine
            key={span.periodId ?? 'year'}
            span={span}
            closedAt={span.closedAt ?? year?.closedAt ?? null}
            onClose={() => choose(span)}
          />
        ))}
      </ul>
      {chosen && (
        <CloseDialog schoolId={schoolId} yearId={closing.yearId} span={chosen} onClose={() => choose(undefined)} />
      )}
    </section>
  );
}

type LineProps = { span: Span; closedAt: string | null; onClose: () => void };

function SpanLine({ span: { title, from, until, over }, closedAt, onClose }: LineProps) {
  return (
    <li className={styles.line}>
      <span>
        <b>{title}</b>
        <small>{spanText(from, until)}</small>
      </span>
      {closedAt !== null && (
        <small>
          <Icon name="lock" />
          {m.closing_closed({ day: dayAndMonth(dayOfInstant(closedAt)) })}
        </small>
      )}
      {closedAt === null && !over && <small>{m.closing_runs()}</small>}
      {closedAt === null && over && (
        <Button look="small" onClick={onClose}>
          {m.closing_close()}
          <span className="vh">{`: ${title}`}</span>
        </Button>
      )}
    </li>
  );
}

type DialogProps = { schoolId: string; yearId: string; span: Span; onClose: () => void };

function CloseDialog({ schoolId, yearId, span, onClose }: DialogProps) {
  const queries = useQueryClient();
  const close = useMutation({
    mutationFn: () =>
      closePeriod({ schoolId, yearId, periodId: span.periodId }, { headers: { 'X-Command-Id': commandId() } }),
    onSuccess: () => queries.invalidateQueries(closingQuery(schoolId)).then(onClose),
  });
  const action = (
    <Button look="primary" disabled={close.isPending} onClick={() => close.mutate()}>
      {m.closing_close()}
    </Button>
  );
  return (
    <Dialog title={m.closing_sure({ title: span.title })} onClose={onClose} actions={action}>
      <p>{m.closing_sure_what()}</p>
      {close.error && <Failure error={close.error} onRetry={() => close.mutate()} />}
    </Dialog>
  );
}
