import type { ReactNode } from 'react';
import { Refused } from '../api/send.ts';
import { m } from '../words/messages.js';
import { Button } from './button.tsx';
import styles from './notice.module.css';

type Props = { title: string; tone?: 'plain' | 'warn' | 'bad'; children?: ReactNode };

/** A cause, who mends it, and one thing to do: for empty and refused screens. */
export function Notice({ title, tone = 'plain', children }: Props) {
  return (
    <div className={`${styles.notice} ${styles[tone]}`} role={tone === 'bad' ? 'alert' : undefined}>
      <h2>{title}</h2>
      {children}
    </div>
  );
}

/** What to show instead of a page whose question was not answered. */
export function Failure({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const problem = error instanceof Refused ? error.problem : undefined;
  const title = problem ? problem.title || m.failed() : m.no_network();
  return (
    <Notice title={title} tone="bad">
      <p>
        <Button look="primary" onClick={onRetry}>
          {m.retry()}
        </Button>
      </p>
      {problem?.traceId && <small>{m.trace({ id: problem.traceId })}</small>}
    </Notice>
  );
}
