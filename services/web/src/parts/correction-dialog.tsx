import type { CorrectMark } from '@parta/contracts';
import { markName, markSign } from '@parta/school';
import { useMutation } from '@tanstack/react-query';
import { type SubmitEvent, useId, useState } from 'react';
import { m } from '../words/messages.js';
import { getLocale } from '../words/runtime.js';
import { Button } from './button.tsx';
import styles from './correction-dialog.module.css';
import { dayAndMonth, schoolToday } from './dates.ts';
import { Dialog } from './dialog.tsx';
import { Failure } from './notice.tsx';

type Order = CorrectMark['order'];
type Props = {
  /** Whose mark, and for what. */
  about: string;
  was: string | null;
  choices: readonly string[];
  onCorrect: (value: string | null, order: Order) => Promise<unknown>;
  onClose: () => void;
};

const NOTHING = '';

/** A mark of a closed period is corrected by order of the school: number, day and reason stay with the old and the new value (N-35, R-06). */
export function CorrectionDialog({ about, was, choices, onCorrect, onClose }: Props) {
  const form = useId();
  const [value, setValue] = useState(was ?? NOTHING);
  const [order, setOrder] = useState<Order>({ number: '', day: '', reason: '' });
  const correct = useMutation({ mutationFn: () => onCorrect(value === NOTHING ? null : value, trimmed(order)) });
  const change = (said: Partial<Order>) => setOrder((before) => ({ ...before, ...said }));
  const isReady = value !== (was ?? NOTHING) && Object.values(trimmed(order)).every((word) => word !== '');
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (isReady) correct.mutate();
  };
  const send = (
    <Button look="primary" type="submit" form={form} disabled={!isReady || correct.isPending}>
      {m.correct_by_order()}
    </Button>
  );
  return (
    <Dialog title={m.correction_of({ about })} onClose={onClose} actions={correct.isSuccess ? undefined : send}>
      <p className={styles.change}>
        <span>{m.correction_was()}</span> <b>{signOf(was ?? NOTHING)}</b> → <span>{m.correction_becomes()}</span>{' '}
        <b>{signOf(value)}</b>
      </p>
      {correct.isSuccess ? (
        <p role="status">{m.correction_done({ number: order.number, day: dayAndMonth(order.day) })}</p>
      ) : (
        <form id={form} className={styles.form} onSubmit={submit}>
          <label>
            {m.correction_value()}
            <select value={value} onChange={({ target }) => setValue(target.value)}>
              {[NOTHING, ...choices].map((each) => (
                <option key={each} value={each}>
                  {each === NOTHING ? m.removed() : nameOf(each)}
                </option>
              ))}
            </select>
          </label>
          <OrderFields order={order} onChange={change} />
        </form>
      )}
      {correct.error && <Failure error={correct.error} onRetry={() => correct.mutate()} />}
    </Dialog>
  );
}

function OrderFields({ order, onChange }: { order: Order; onChange: (said: Partial<Order>) => void }) {
  return (
    <>
      <label>
        {m.order_number()}
        <input
          required
          maxLength={40}
          value={order.number}
          onChange={({ target }) => onChange({ number: target.value })}
        />
      </label>
      <label>
        {m.order_day()}
        <input
          required
          type="date"
          max={schoolToday()}
          value={order.day}
          onChange={({ target }) => onChange({ day: target.value })}
        />
      </label>
      <label>
        {m.order_reason()}
        <textarea
          required
          maxLength={500}
          rows={2}
          value={order.reason}
          onChange={({ target }) => onChange({ reason: target.value })}
        />
      </label>
    </>
  );
}

const trimmed = ({ number, day, reason }: Order): Order => ({ number: number.trim(), day, reason: reason.trim() });
const signOf = (value: string): string => (value === NOTHING ? '—' : markSign(value, getLocale()));
const nameOf = (value: string): string => {
  const [sign, name] = [markSign(value, getLocale()), markName(value, getLocale())];
  return sign === name ? sign : `${sign} ${name}`;
};
