/** Days something is so, [from, until). */
export type Term = { from: string; until: string | null };

export const holdsOn = ({ from, until }: Term, day: string): boolean => from <= day && (until === null || day < until);

/** True when the term shares a day with a span whose both ends are included. */
export const meets = (term: Term, first: string, last: string): boolean =>
  term.from <= last && (term.until === null || first < term.until);
