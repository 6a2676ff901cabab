/** Order of ids, days and times by their characters: the same on every machine, whatever its locale. */
export function ascending(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
