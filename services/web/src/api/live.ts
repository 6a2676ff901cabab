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
let leaving: ReturnType<typeof setTimeout> | undefined;
/** A tab nobody looks at lets its stream go after five minutes. */
const AWAY_MS = 5 * 60_000;
/** A stream that the gateway has refused is asked for again after so long. */
const AGAIN_MS = 20_000;

const tell = (signal: LiveSignal) => listeners.forEach((listener) => listener(signal));

document.addEventListener('visibilitychange', () => {
  clearTimeout(leaving);
  if (document.hidden) leaving = setTimeout(close, AWAY_MS);
  else reopen();
});

/** Hears what changes while the page is open. One stream serves the whole tab and ends with its last listener. */
export function useLive(hear: (signal: LiveSignal) => void): void {
  const heard = useEffectEvent(hear);
  useEffect(() => {
    const listener = (signal: LiveSignal) => heard(signal);
    listeners.add(listener);
    stream ??= openStream();
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) close();
    };
  }, []);
}

/** Asks again when something of this child may have changed, and when hints may have been missed. */
export function useLiveOf(child: string, again: () => void): void {
  useLive((signal) => {
    const isTheirs = signal.kind === 'week-changed' && signal.pupilId === child;
    if (isTheirs || signal.kind === 'reconnected') again();
  });
}

function openStream(): EventSource {
  const source = new EventSource('/api/live');
  let wasOpen = false;
  source.onmessage = ({ data }) => tell(JSON.parse(data as string) as LiveSignal);
  source.onopen = () => {
    if (wasOpen) tell({ kind: 'reconnected' });
    wasOpen = true;
  };
  source.onerror = () => {
    if (source !== stream || source.readyState !== EventSource.CLOSED) return;
    close();
    setTimeout(reopen, AGAIN_MS);
  };
  return source;
}

function close(): void {
  stream?.close();
  stream = undefined;
}

/** Whatever was missed meanwhile is asked for. */
function reopen(): void {
  if (stream || listeners.size === 0 || document.hidden) return;
  stream = openStream();
  tell({ kind: 'reconnected' });
}
