import { useEffect, useState } from 'react';
import { m } from '../words/messages.js';
import { clockText, dayAndMonth, dayOfInstant } from './dates.ts';
import { freshnessOf } from './freshness.ts';
import { Notice } from './notice.tsx';

/** So long the answer may take before the page says that it shows what is kept. */
const PATIENCE_MS = 1000;
const TITLES = { 'no-network': m.kept_week, 'no-service': m.kept_no_service };

/**
 * What is shown was kept at `at` (milliseconds since 1970). Without `why` the answer is on its way: that is told after a
 * second, and only of what is older than a quarter of an hour.
 */
export function KeptAt({ at, why }: { at: number; why?: keyof typeof TITLES | undefined }) {
  const isLate = useLate();
  const [now] = useState(() => Date.now());
  const freshness = freshnessOf(at, now);
  if (!why && (!isLate || freshness === 'new')) return null;
  const clock = clockText(new Date(at));
  const time = freshness === 'old' ? m.kept_day({ day: dayAndMonth(dayOfInstant(new Date(at))), time: clock }) : clock;
  const title = why ? TITLES[why] : m.kept_asking;
  return <Notice tone={freshness === 'old' ? 'warn' : 'plain'} title={title({ time })} />;
}

function useLate(): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return isLate;
}
