/** Days [from, until) of a membership: `until` null is open, else the first day outside. */
export type Span = { from: string; until: string | null };

export function covers({ from, until }: Span, day: string): boolean {
  return from <= day && (until === null || day < until);
}

/** True when a day of [first, last] lies in the span. */
export function overlaps({ from, until }: Span, first: string, last: string): boolean {
  return from <= last && (until === null || first < until);
}
