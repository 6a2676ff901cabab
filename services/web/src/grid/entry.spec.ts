import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  depart,
  EMPTY,
  isSame,
  keepMine,
  learn,
  refuse,
  release,
  restore,
  settle,
  shownIn,
  takeTheirs,
  write,
} from './entry.ts';
import type { CellValue, Entry, Standing } from './entry.types.ts';

const of = (value: string | null): CellValue => ({ value, comment: null });
const standing = (value: string | null, ver: number): Standing => ({ ...of(value), ver });
const empty: Entry = { standing: EMPTY };

test('R-05: a colleague’s other value is a conflict, the journal’s value stays the official one', () => {
  const mine = write(empty, of('4'));

  const met = learn(mine, standing('5', 1));

  expect(met.wish?.state).toBe('conflict');
  expect(shownIn(met).value).toBe('5');
  expect(keepMine(met).wish).toEqual({ wanted: of('4'), ver: 1, state: 'waiting' });
  expect(takeTheirs(met)).toEqual({ standing: standing('5', 1) });
});

test('R-05: equal values of two teachers resolve themselves', () => {
  expect(learn(write(empty, of('5')), standing('5', 1))).toEqual({ standing: standing('5', 1) });
});

test('N-15: a key on a cell that is on its way waits for the answer and goes next', () => {
  const sent = depart(write(empty, of('4')), 'c1');

  const again = write(sent, of('5'));

  expect(shownIn(again).value).toBe('5');
  expect(settle(again, 'c1')).toEqual({
    standing: standing('4', 1),
    wish: { wanted: of('5'), ver: 1, state: 'waiting' },
  });
});

test('N-15: an answer to another command changes nothing', () => {
  const sent = depart(write(empty, of('4')), 'c1');

  expect(settle(sent, 'c2')).toBe(sent);
  expect(refuse(sent, 'c2', { code: 'forbidden', title: '' })).toBe(sent);
  expect(release(sent, 'c2')).toBe(sent);
});

test('N-16: an older page that arrives late changes nothing', () => {
  const known = learn(empty, standing('5', 2));

  expect(learn(known, standing('3', 1))).toBe(known);
});

test('N-15: a wish that outlived its page meets what happened meanwhile', () => {
  expect(restore({ standing: standing('3', 2) }, of('4'), 1).wish?.state).toBe('conflict');
  expect(restore({ standing: standing('4', 2) }, of('4'), 1).wish).toBeUndefined();
  expect(restore(empty, of('4'), 0, 'c1').wish).toMatchObject({ state: 'sent', commandId: 'c1' });
});

/** The journal as the law sees it: one cell with a version, commands by id, everything that was ever accepted. */
class Journal {
  standing: Standing = EMPTY;
  readonly history: { by: string; value: string | null; ver: number }[] = [];
  readonly done = new Map<string, 'written' | 'changed-meanwhile'>();

  set(id: string, by: string, wanted: CellValue, ver: number): 'written' | 'changed-meanwhile' {
    const known = this.done.get(id);
    if (known) return known;
    const outcome = ver === this.standing.ver ? 'written' : 'changed-meanwhile';
    if (outcome === 'written') {
      this.standing = { ...wanted, ver: ver + 1 };
      this.history.push({ by, value: wanted.value, ver: ver + 1 });
    }
    this.done.set(id, outcome);
    return outcome;
  }
}

type Event =
  { kind: 'key' | 'foreign'; value: string } | { kind: 'send' | 'answer' | 'repeat' | 'hear' | 'mine' | 'theirs' };
const value = fc.constantFrom('2', '3', '4', '5');
const event: fc.Arbitrary<Event> = fc.oneof(
  fc.record({ kind: fc.constant('key' as const), value }),
  fc.record({ kind: fc.constant('foreign' as const), value }),
  fc.record({ kind: fc.constantFrom('send' as const, 'answer' as const, 'repeat' as const, 'hear' as const) }),
  fc.record({ kind: fc.constantFrom('mine' as const, 'theirs' as const) }),
);

/** The browser of one teacher against the journal: commands travel, answers come late or twice. */
class Browser {
  entry: Entry = empty;
  /** The last value of the journal this teacher saw in the cell before writing. */
  private sent = 0;
  private flying: { id: string; wanted: CellValue; ver: number } | undefined;

  constructor(readonly journal: Journal) {}

  do(now: Event): void {
    if (now.kind === 'key') this.entry = write(this.entry, of(now.value));
    if (now.kind === 'foreign')
      this.journal.set(`f${this.journal.history.length}`, 'colleague', of(now.value), this.journal.standing.ver);
    if (now.kind === 'hear') this.entry = learn(this.entry, this.journal.standing);
    if (now.kind === 'mine' && this.entry.wish?.state === 'conflict') this.entry = keepMine(this.entry);
    if (now.kind === 'theirs' && this.entry.wish?.state === 'conflict') this.entry = takeTheirs(this.entry);
    if (now.kind === 'send') this.send();
    if (now.kind === 'answer') this.answer();
    if (now.kind === 'repeat' && this.flying)
      this.journal.set(this.flying.id, 'me', this.flying.wanted, this.flying.ver);
  }

  private send(): void {
    if (this.entry.wish?.state !== 'waiting' || this.flying) return;
    const id = `c${(this.sent += 1)}`;
    this.entry = depart(this.entry, id);
    this.flying = { id, wanted: this.entry.wish!.wanted, ver: this.entry.wish!.ver };
  }

  private answer(): void {
    if (!this.flying) return;
    const { id, wanted, ver } = this.flying;
    const outcome = this.journal.set(id, 'me', wanted, ver);
    this.flying = undefined;
    if (outcome === 'written') this.entry = settle(this.entry, id);
    else this.entry = learn(release(this.entry, id), this.journal.standing);
  }

  quiet(): void {
    for (let round = 0; round < 4; round += 1) ['send', 'answer', 'hear'].forEach((kind) => this.do({ kind } as Event));
  }
}

test('R-05: any order of keys, answers, repeats and foreign changes ends in the journal’s value, or in a question', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 40 }), (events) => {
      const browser = new Browser(new Journal());
      events.forEach((each) => browser.do(each));
      browser.quiet();

      const { entry, journal } = browser;
      expect(entry.standing).toMatchObject({ value: journal.standing.value, ver: journal.standing.ver });
      expect(entry.wish === undefined || entry.wish.state === 'conflict').toBe(true);
      expect(entry.wish !== undefined && isSame(entry.wish.wanted, journal.standing)).toBe(false);
    }),
    { numRuns: 2000 },
  );
});

test('R-05: the last thing the teacher typed is in the journal, in its history, or in a question: never lost', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 40 }), value, (events, last) => {
      const browser = new Browser(new Journal());
      events.filter(({ kind }) => kind !== 'theirs').forEach((each) => browser.do(each));
      browser.do({ kind: 'key', value: last });
      browser.quiet();

      const { entry, journal } = browser;
      const isWritten = journal.history.some((each) => each.value === last);
      expect(isWritten || entry.wish?.wanted.value === last).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
