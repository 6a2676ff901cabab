import pg from 'pg';

type Query = (text: unknown, ...more: unknown[]) => unknown;

/** Mutant 6: the cursor's row is read without its lock, so two who think they own a partition both go on from it. */
export function noCursorLock(): void {
  const prototype = pg.Client.prototype as unknown as { query: Query };
  const query = prototype.query;
  prototype.query = function (text, ...more) {
    const unlocked =
      typeof text === 'string' && text.includes('from inbox_cursor') ? text.replace('for update', '') : text;
    return query.call(this, unlocked, ...more);
  };
}
