import { createHash } from 'node:crypto';

/** Ids of the laid city follow from their place, in SQL and here alike. */
export function cityId(...place: (string | number)[]): string {
  const hex = createHash('md5').update(place.join(' ')).digest('hex');
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})/, '$1-$2-4$3-8$4-');
}

/** The same as an expression of SQL over columns. */
export const idIn = (kind: string, ...columns: string[]): string =>
  `overlay(overlay(md5(concat_ws(' ', '${kind}', ${columns.join(', ')})) placing '4' from 13) placing '8' from 17)::uuid`;
