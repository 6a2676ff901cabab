import { type KeepPortfolioEntry, type PersonCaller, type PortfolioKind, Refusal } from '@parta/contracts';
import { isWebAddress } from '@parta/school';
import { yearAsked } from './year-asked.ts';

/** One version of an entry; the newest of an entry is what stands. `withdrawn`: shown to nobody any more. */
export type PortfolioEntry = {
  entryId: string;
  ver: number;
  pupilId: string;
  kind: PortfolioKind;
  title: string;
  text: string;
  day: string;
  link: string | null;
  withdrawn: boolean;
  by: string;
  at: string;
};

/** Whose portfolio it is; `fourteenFrom` null where nobody knows, `today` in the school's zone. */
export type PortfolioOwner = { pupilId: string; fourteenFrom: string | null; today: string };
/** What stands before something is written: the entry itself, and how many others. */
export type Standing = { entry: PortfolioEntry | undefined; others: number };

const MOST_ENTRIES = 200;

/** From fourteen on the pupil, before that a guardian: a child below fourteen only reads (F17). An unknown age is a child's. */
export function keepsPortfolio(caller: PersonCaller, { fourteenFrom, today }: PortfolioOwner): boolean {
  const isFourteen = fourteenFrom !== null && fourteenFrom <= today;
  return caller.role === (isFourteen ? 'pupil' : 'guardian');
}

/**
 * The entry as it stands from now on (F-101).
 * @throws portfolio-not-yours, portfolio-changed, portfolio-full, portfolio-day, portfolio-link, year-out-of-range
 */
export function keepEntry(
  owner: PortfolioOwner,
  { entry, others }: Standing,
  wanted: KeepPortfolioEntry,
  author: { caller: PersonCaller; now: string },
): PortfolioEntry {
  mayWrite(owner, entry, wanted, author.caller);
  if (others >= MOST_ENTRIES) throw new Refusal('portfolio-full', 'Too many entries', { most: MOST_ENTRIES });
  yearAsked(wanted.day);
  if (wanted.day > owner.today) throw new Refusal('portfolio-day', 'The day has not come', { today: owner.today });
  if (wanted.link !== null && !isWebAddress(wanted.link)) throw new Refusal('portfolio-link', 'No such link');
  return { ...wanted, ver: wanted.ver + 1, withdrawn: false, by: author.caller.personId, at: author.now };
}

/** @throws not-found, portfolio-not-yours, portfolio-changed */
export function withdrawEntry(
  owner: PortfolioOwner,
  entry: PortfolioEntry | undefined,
  wanted: { ver: number; entryId: string },
  { caller, now }: { caller: PersonCaller; now: string },
): PortfolioEntry {
  mayWrite(owner, entry, wanted, caller);
  if (!entry) throw entryChanged();
  return { ...entry, ver: entry.ver + 1, withdrawn: true, by: caller.personId, at: now };
}

/** An entry of another child is refused like one that is not there. */
function mayWrite(
  owner: PortfolioOwner,
  entry: PortfolioEntry | undefined,
  { ver }: { ver: number },
  caller: PersonCaller,
): void {
  if (!keepsPortfolio(caller, owner)) throw new Refusal('portfolio-not-yours', 'Somebody else keeps this portfolio');
  if (entry && entry.pupilId !== owner.pupilId) throw entryChanged();
  if ((entry?.ver ?? 0) !== ver || entry?.withdrawn) throw entryChanged();
}

export function entryChanged(): Refusal {
  return new Refusal('portfolio-changed', 'Somebody was faster');
}
