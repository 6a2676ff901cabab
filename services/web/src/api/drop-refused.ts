import type { Query } from '@tanstack/react-query';
import { Refused } from './send.ts';

const GONE = new Set([403, 404]);

/**
 * Rights may end while a page is open: what is refused now is no longer shown, however it was read before.
 * @returns true where something that had been shown was dropped
 */
export function dropRefused(error: Error, query: Query<unknown, unknown, unknown, readonly unknown[]>): boolean {
  const isGone = error instanceof Refused && GONE.has(error.problem.status) && query.state.data !== undefined;
  if (isGone) query.setState({ data: undefined });
  return isGone;
}
