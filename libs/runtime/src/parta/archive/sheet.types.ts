/** How wide a column is: ordinal numbers, names, marks, days, a word, what says a little, what takes the room that is left. */
type Width = 'number' | 'name' | 'cell' | 'day' | 'word' | 'some' | 'rest';

/** A table of the printed register: the first row is its head, repeated on every page the table needs. */
export type Table = {
  rows: string[][];
  widths: Width[];
  /** Stands over the head, each over some columns: the months of days, the periods of counts. */
  bands?: { title: string; columns: number }[];
  /** The head stands upright: many columns with long names. */
  upright?: true;
  /** Rows that are never torn apart, 1 without it. */
  block?: number;
};

/**
 * One sheet: the part of the register it belongs to, what stands over the table, and who signs below it. `left`: it begins on the left
 * of an open book.
 */
export type Sheet = {
  section: string;
  title: string;
  under: string;
  table: Table;
  signed?: string[];
  side?: 'left';
};

/** One register as it is printed: the title page, the sheets in their order, a page that is filled by hand. */
export type Register = { title: string; lines: string[]; sheets: Sheet[]; empty: string };
