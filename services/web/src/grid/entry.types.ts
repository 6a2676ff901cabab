import type { ClassJournalAnswer } from '@parta/contracts';

/** An absence somebody told of, or an earlier lesson saw: offered until the roll call confirms it (N-23). */
export type Expectation = Pick<NonNullable<ClassJournalAnswer['expected']>[number], 'code' | 'from' | 'toldBy'>;

/**
 * What a cell says: a mark's value or an attendance code, with its comment; null is an empty cell. `due` is the last day of a
 * debt, `retakeOf` the id of the first mark, `minutes` how late somebody came; left out, there is none. `expected` lies in an empty
 * cell nobody wrote in: to write nothing over it says that the pupil is there.
 */
export type CellValue = {
  value: string | null;
  comment: string | null;
  due?: string | null;
  retakeOf?: string | null;
  minutes?: number | null;
  expected?: Expectation;
};

/** What the journal holds: the value with its version (0 was never written), who wrote it and when. */
export type Standing = CellValue & { ver: number; markId?: string; by?: string; at?: string };

export type Reason = { code: string; title: string };

/** What the teacher wants and the journal has not confirmed yet. */
export type Wish = {
  wanted: CellValue;
  /** The version the teacher saw when writing. */
  ver: number;
  state: 'waiting' | 'sent' | 'refused' | 'conflict';
  /** The command that carries it, while it is on its way. */
  commandId?: string;
  /** Written again while the first was on its way. */
  next?: CellValue;
  /** Why the journal refused it: the code, and what to do about it in the reader's language. */
  reason?: Reason;
};

/** One cell: the journal's word and beside it the teacher's. Nothing the journal says ever erases a wish silently. */
export type Entry = { standing: Standing; wish?: Wish };
