import pg from 'pg';

type Counted = { database?: string };

/** Beginnings and ends of transactions, and which copy of the diary is read, come when the connection likes: they are no question. */
const QUESTION = /^\s*(select|insert|update|delete|with)\b(?!.*read_slot)/i;

/** Lists what is asked of these databases from now on; every client of this process is looked at. */
export function listStatements(databases: readonly string[]): { taken: () => string[]; stop: () => void } {
  const { query } = pg.Client.prototype;
  let asked: string[] = [];
  pg.Client.prototype.query = function listing(this: Counted, ...given: [string | { text?: string }]) {
    const text = typeof given[0] === 'string' ? given[0] : (given[0]?.text ?? '');
    if (databases.includes(this.database ?? '') && QUESTION.test(text)) asked.push(text.trim().slice(0, 60));
    return Reflect.apply(query, this, given) as never;
  } as never;
  const taken = () => {
    const before = asked;
    asked = [];
    return before;
  };
  return { taken, stop: () => void (pg.Client.prototype.query = query) };
}
