import type { Caller } from '@parta/contracts';

/** The schools a caller has to do with; services and the operator's program with all of them, nobody with none. */
export function schoolsOf(caller: Caller): string[] | 'all' {
  if (caller.kind === 'service') return 'all';
  return caller.kind === 'person' ? caller.schoolIds : [];
}
