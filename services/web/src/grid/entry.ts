import type { CellValue, Entry, Reason, Standing, Wish } from './entry.types.ts';

export const EMPTY: Standing = { value: null, comment: null, ver: 0 };

/** A comment taken back is the empty text, one that never was is null: to the eye they are the same. */
export const isSame = (one: CellValue, other: CellValue): boolean =>
  one.value === other.value && (one.comment ?? '') === (other.comment ?? '') && beside(one) === beside(other);

const beside = ({ due, retakeOf, minutes, expected }: CellValue): string =>
  [due, retakeOf, minutes, expected?.code, expected?.from, expected?.toldBy].join(' ');

/** What the teacher sees in the cell. In a conflict the journal's value stays the official one. */
export function shownIn({ standing, wish }: Entry): CellValue {
  return !wish || wish.state === 'conflict' ? standing : (wish.next ?? wish.wanted);
}

/** The teacher writes. Over a command on its way the new value waits for the answer; over a conflict it decides it. */
export function write(entry: Entry, wanted: CellValue): Entry {
  const { standing, wish } = entry;
  if (wish?.state === 'sent') return { standing, wish: { ...wish, next: said(wanted) } };
  return wishing(standing, wanted);
}

/** The command `commandId` leaves with this wish. */
export function depart({ standing, wish }: Entry, commandId: string): Entry {
  if (wish?.state !== 'waiting') return entryOf(standing, wish);
  return { standing, wish: { ...wish, state: 'sent', commandId } };
}

/** The journal confirmed the command: its value stands in the version after the one it was written over. */
export function settle(entry: Entry, commandId: string): Entry {
  const wish = sentBy(entry, commandId);
  if (!wish) return entry;
  const { markId } = entry.standing;
  const confirmed = { ...wish.wanted, ver: wish.ver + 1, ...(markId && { markId }) };
  const standing = entry.standing.ver > wish.ver ? entry.standing : confirmed;
  return wish.next ? over(standing, confirmed, wish.next) : { standing };
}

/** The journal said no for a reason that repeating cannot mend; what was typed stays to be seen. */
export function refuse(entry: Entry, commandId: string, reason: Reason): Entry {
  const wish = sentBy(entry, commandId);
  if (!wish) return entry;
  if (wish.next) return wishing(entry.standing, wish.next);
  return { standing: entry.standing, wish: { wanted: wish.wanted, ver: wish.ver, state: 'refused', reason } };
}

/** The command came back undone, this cell was not the cause: it goes again with the next one. */
export function release(entry: Entry, commandId: string): Entry {
  const wish = sentBy(entry, commandId);
  if (!wish) return entry;
  return collided(entry.standing, { wanted: wish.next ?? wish.wanted, ver: wish.ver, state: 'waiting' });
}

/**
 * The journal's word arrives, by question or as the cause of a refusal; an older one than is known changes nothing. Where nobody wrote
 * yet, what is expected may change without a version.
 */
export function learn(entry: Entry, heard: Standing): Entry {
  const { standing } = entry;
  const isKnown =
    heard.ver < standing.ver || (heard.ver === standing.ver && (heard.ver > 0 || isSame(heard, standing)));
  if (isKnown) return entry;
  if (!entry.wish || entry.wish.state === 'sent') return { ...entry, standing: heard };
  return collided(heard, entry.wish);
}

/** The teacher insists on the own value, now knowing the other. */
export function keepMine({ standing, wish }: Entry): Entry {
  return wish ? wishing(standing, wish.wanted) : { standing };
}

/** The teacher gives the own value up. */
export function takeTheirs({ standing }: Entry): Entry {
  return { standing };
}

function wishing(standing: Standing, asked: CellValue): Entry {
  const wanted = said(asked);
  if (isSame(standing, standing.ver === 0 ? asked : wanted)) return { standing };
  return { standing, wish: { wanted, ver: standing.ver, state: 'waiting' } };
}

/** What can be said: an expectation is nobody's word yet. */
const said = ({ expected: _, ...value }: CellValue): CellValue => value;

/** A wish beside a journal that may have moved on: equal values resolve themselves, different ones are a conflict. */
function collided(standing: Standing, wish: Wish): Entry {
  const { wanted, ver } = wish;
  if (isSame(standing, wanted)) return { standing };
  return { standing, wish: ver === standing.ver ? wish : { wanted, ver, state: 'conflict' } };
}

/** `next` was typed seeing `confirmed`; if the journal has moved on since, the teacher must be asked. */
function over(standing: Standing, confirmed: Standing, next: CellValue): Entry {
  return collided(standing, { wanted: next, ver: confirmed.ver, state: 'waiting' });
}

function sentBy({ wish }: Entry, commandId: string): Wish | undefined {
  return wish?.state === 'sent' && wish.commandId === commandId ? wish : undefined;
}

const entryOf = (standing: Standing, wish: Wish | undefined): Entry => (wish ? { standing, wish } : { standing });

/** A wish that outlived its page comes back; `commandId` where it was already on its way. */
export function restore({ standing }: Entry, wanted: CellValue, ver: number, commandId?: string): Entry {
  if (commandId !== undefined) return { standing, wish: { wanted, ver, state: 'sent', commandId } };
  return collided(standing, { wanted, ver, state: 'waiting' });
}
