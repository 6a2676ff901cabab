/** Fifty lines are a page; one more is asked for to know whether another follows. */
const LINES = 50;
const ASKED = LINES + 1;

/** Where a page begins, from what the page before answered: the newest line that comes after it. */
export function pageBefore(cursor: string | undefined): { before: { at: string; id: string } | null; limit: number } {
  const [at, id] = cursor?.split('_') ?? [];
  return { before: at && id ? { at, id } : null, limit: ASKED };
}

/** The lines of a page, and where the next one begins. */
export function pageOf<Line extends { at: string }>(
  lines: readonly Line[],
  idOf: (line: Line) => string,
): { page: readonly Line[]; next: string | null } {
  const page = lines.slice(0, LINES);
  const last = page.at(-1);
  return { page, next: lines.length > LINES && last ? `${last.at}_${idOf(last)}` : null };
}
