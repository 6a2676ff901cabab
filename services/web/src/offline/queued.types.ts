import type { Line } from '../grid/command-of.ts';

/**
 * A command the browser keeps until the journal has answered: ids and values, no names. `open` still grows with the next
 * keys; `sealed` never changes again and may be sent any number of times.
 */
export type Queued = {
  /** The command's id, made at its first key. */
  id: string;
  personId: string;
  /** The tab that keeps it; another tab takes it over only when that one is gone. */
  tab: string;
  /** Commands of one lane (a lesson) go in order. */
  lane: string;
  path: string;
  body: unknown;
  state: 'open' | 'sealed';
  /** Milliseconds since 1970: the first key. */
  at: number;
  /** The cells of a command of the grid, with those that wait for a decision of the teacher. */
  lines?: Line[];
};
