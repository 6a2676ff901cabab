/** A file of a set as it came: cells are text, `row` counts lines from 1, the header being line 1. */
export type Table = {
  /** Its name in the set, in the spelling it came with. */
  file: string;
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251' | 'windows-1252';
  header: string[];
  rows: { row: number; cells: string[] }[];
  /** The line from which the file could not be read, a quote never closed for example. */
  brokenFrom: number | null;
};

/** Where something stands in a set: the 17th line of `users.csv`. */
export type At = { file: string; row: number };

/** How a row is named when it is excluded: `users.csv:17`. */
export const placeOf = ({ file, row }: At): string => `${file}:${row}`;
