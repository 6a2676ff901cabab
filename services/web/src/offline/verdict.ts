/** What an answer means for a queued command. */
export type Verdict =
  /** `answer` is what the journal said to it. */
  | { kind: 'done'; answer?: unknown }
  /** Somebody was faster in one of its cells: the page must be read again. */
  | { kind: 'collided' }
  /** The same id again, after a while: no network, a service away, a deadline. */
  | { kind: 'again' }
  /** The session has ended: it waits for its person. */
  | { kind: 'signed-out' }
  /** `title`: what to do about it, in the reader's language. */
  | { kind: 'refused'; code: string; title: string };

/** `status` 0: no answer at all. */
export function verdictOf(status: number, code: string, title = ''): Verdict {
  if (status >= 200 && status < 300) return { kind: 'done' };
  if (status === 401) return { kind: 'signed-out' };
  if (code === 'changed-meanwhile') return { kind: 'collided' };
  if (status === 0 || status >= 500 || status === 429 || status === 408) return { kind: 'again' };
  return { kind: 'refused', code, title };
}

const FIRST = 1000;
const LONGEST = 60_000;

/** How long to wait before the attempt after `attempt` failed ones, in milliseconds: 1, 2, 4 .. 60 s, with up to a quarter of jitter; `chance` 0..1. */
export function pauseAfter(attempt: number, chance: number): number {
  const pause = Math.min(FIRST * 2 ** (attempt - 1), LONGEST);
  return Math.round(pause * (1 - chance / 4));
}

/** When a growing command leaves: 2 s after its last key, at most 5 s after the first, at once with 20 cells. */
export function dueAt(firstKey: number, lastKey: number, cells: number): number {
  return cells >= 20 ? lastKey : Math.min(lastKey + 2000, firstKey + 5000);
}
