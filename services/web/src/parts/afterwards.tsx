import { type ReactNode, useEffect, useState } from 'react';
import { Later } from './later.tsx';

/** At the latest so long after the page stands, however busy it is. */
const AT_LATEST_MS = 2000;

/** A part that is not asked for before the page has been painted and has nothing else to do. */
export function Afterwards({ children }: { children: ReactNode }) {
  const [isTime, setTime] = useState(false);
  useEffect(() => whenIdle(() => setTime(true)), []);
  return <Later>{isTime && children}</Later>;
}

/** Answers how to call it off. Some browsers do not say when they are idle. */
function whenIdle(call: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(call, AT_LATEST_MS / 4);
    return () => clearTimeout(timer);
  }
  const asked = requestIdleCallback(call, { timeout: AT_LATEST_MS });
  return () => cancelIdleCallback(asked);
}
