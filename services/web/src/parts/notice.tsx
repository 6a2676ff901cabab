import { type ReactNode, useEffect, useEffectEvent } from 'react';
import { Link } from 'react-router';
import { Refused } from '../api/send.ts';
import { paths } from '../paths.ts';
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

/** There is nothing at this address for whoever asks: the same words whether it is somebody else's or nobody's. */
export function Lost() {
  return (
    <>
      <h1 className="vh" tabIndex={-1}>
        {m.lost()}
      </h1>
      <Notice title={m.lost()}>
        <p>{m.lost_why()}</p>
        <p>
          <Link to={paths.home}>{m.to_home()}</Link>
        </p>
      </Notice>
    </>
  );
}

/** A busy service is asked again by itself after so long. */
const AGAIN_MS = 15_000;

/** What to show instead of a page whose question was not answered: what is the matter, who mends it, what to do (P-02). */
export function Failure({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const problem = error instanceof Refused ? error.problem : undefined;
  const status = problem?.status ?? 0;
  const isAway = status === 0 || status >= 500;
  const again = useEffectEvent(onRetry);
  useEffect(() => {
    if (!isAway) return;
    const timer = setInterval(() => document.hidden || again(), AGAIN_MS);
    return () => clearInterval(timer);
  }, [isAway]);
  if (status === 404) return <Lost />;
  return (
    <Notice title={problem ? problem.title || m.failed() : m.no_network()} tone="bad">
      {status !== 0 && <p>{status >= 500 ? m.failed_who() : m.refused_who()}</p>}
      <p>
        <Button look="primary" onClick={onRetry}>
          {m.retry()}
        </Button>
      </p>
      {problem?.traceId && <small>{m.trace({ id: problem.traceId })}</small>}
    </Notice>
  );
}
