import type { EventContract, SignalContract } from '@parta/contracts';
import { contactVerified, sessionsDropped, sessionsEnded, sessionStarted } from './identity-events.ts';
import type { Opening } from './opening.ts';

/** What a sign-in changed: the session, those that made room for it, and an address where it is new. */
export type Visit = { opening: Opening; dropped: string[]; contactId: string | null };

/** What a transaction collects of events and hints. */
export type Voice = {
  say: <Data>(contract: EventContract<Data>, data: Data) => void;
  signal: <Data>(contract: SignalContract<Data>, data: Data) => void;
};

export function tellVisit({ opening, dropped, contactId }: Visit, voice: Voice, reason: string): void {
  const { personId } = opening;
  voice.say(...sessionStarted(opening, reason));
  tellEnded(personId, dropped, 'too-many', voice);
  if (contactId) voice.say(...contactVerified(personId, contactId));
}

/** Sessions have ended: a fact for the log, a hint for gateways that keep them. Nothing where none has. */
export function tellEnded(personId: string, sessionIds: string[], reason: string, { say, signal }: Voice): void {
  if (sessionIds.length === 0) return;
  say(...sessionsEnded(personId, sessionIds, reason));
  signal(...sessionsDropped(personId, sessionIds));
}
