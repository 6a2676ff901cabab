/** A promise that does not hold: the invariant of reliability.md 4 it belongs to, how often, and the first place. */
export type Finding = { invariant: `I${number}`; what: string; count: number; example: string };

type Counted = { count: string | number; example: string | null };

/** What a counting query found; nothing where it counted none. */
export function findingOf(
  invariant: Finding['invariant'],
  what: string,
  { count, example }: Counted = { count: 0, example: null },
): Finding[] {
  return Number(count) === 0 ? [] : [{ invariant, what, count: Number(count), example: example ?? '' }];
}
