import { useEffect, useEffectEvent } from 'react';

/** What changed, never how: the data comes by asking again. */
export type LiveSignal =
  | { kind: 'week-changed'; pupilId: string; monday: string | null }
  | { kind: 'journal-changed'; groupId: string }
  | { kind: 'mail-changed' }
  /** The stream was away: anything may have changed. */
  | { kind: 'reconnected' };

const listeners = new Set<(signal: LiveSignal) => void>();
let stream: EventSource | undefined;

/** Hears what changes while the page is open. One stream serves the whole tab and ends with its last listener. */
export function useLive(hear: (signal: LiveSignal) => void): void {
  const heard = useEffectEvent(hear);
  useEffect(() => {
    const listener = (signal: LiveSignal) => heard(signal);
    listeners.add(listener);
    stream ??= openStream();
    return () => {
      listeners.delete(listener);
      if (listeners.size > 0) return;
      stream?.close();
      stream = undefined;
    };
  }, []);
}

function openStream(): EventSource {
  const source = new EventSource('/api/live');
  let wasOpen = false;
  const tell = (signal: LiveSignal) => listeners.forEach((listener) => listener(signal));
  source.onmessage = ({ data }) => tell(JSON.parse(data as string) as LiveSignal);
  source.onopen = () => {
    if (wasOpen) tell({ kind: 'reconnected' });
    wasOpen = true;
  };
  return source;
}
