import {
  AccessChanged,
  AccessRaised,
  ContactVerified,
  type DataOf,
  type EventContract,
  LinkCaseOpened,
  LinkEstablished,
  LinkSuspended,
  personBucket,
  RoleSwitched,
  SecurityAlerted,
  SessionEnded,
  SessionsDropped,
  SessionStarted,
  type SignalContract,
  SignInRefused,
  TokenKeysRotated,
} from '@parta/contracts';
import type { Link } from './link.ts';
import type { Opening } from './opening.ts';
import type { RaisedAccess } from './raised-access.ts';

/** What identity says, ready for `say(...)`: the contract and its data. */
type Fact<Data> = [contract: EventContract<Data>, data: Data];
type Hint<Data> = [contract: SignalContract<Data>, data: Data];

/** Every token minted before the change is stale. */
export const accessChanged = ({ personId, version }: RaisedAccess): Fact<AccessChanged> => [
  AccessChanged,
  { bucket: personBucket(personId), personId, version, minVersion: version },
];

/** Services refuse tokens of before from now on. */
export const accessRaised = ({ personId, version, at }: RaisedAccess): Hint<AccessRaised> => [
  AccessRaised,
  { personId, minVersion: version, at },
];

export const contactVerified = (personId: string, contactId: string): Fact<ContactVerified> => [
  ContactVerified,
  { bucket: personBucket(personId), contactId, personId, kind: 'email' },
];

export const linkCaseOpened = (opened: Omit<LinkCaseOpened, 'bucket'>): Fact<LinkCaseOpened> => [
  LinkCaseOpened,
  { bucket: personBucket(opened.caseId), ...opened },
];

export const linkEstablished = ({ id, personId, provider, assurance }: Omit<Link, 'status'>): Fact<LinkEstablished> => [
  LinkEstablished,
  { bucket: personBucket(personId), linkId: id, personId, provider, method: 'auto_match', assurance },
];

export const linkSuspended = (
  { id, personId, provider }: Link,
  reason: DataOf<typeof LinkSuspended>['reason'],
): Fact<LinkSuspended> => [LinkSuspended, { bucket: personBucket(personId), linkId: id, personId, provider, reason }];

export const roleSwitched = (personId: string, { from, to }: Pick<RoleSwitched, 'from' | 'to'>): Fact<RoleSwitched> => [
  RoleSwitched,
  { bucket: personBucket(personId), personId, from, to },
];

export const securityAlerted = (
  aboutId: string,
  kind: DataOf<typeof SecurityAlerted>['kind'],
): Fact<SecurityAlerted> => [SecurityAlerted, { bucket: personBucket(aboutId), aboutId, kind }];

export const sessionStarted = ({ id, personId, strength }: Opening, reason: string): Fact<SessionStarted> => [
  SessionStarted,
  { bucket: personBucket(personId), sessionId: id, personId, strength, reason },
];

export const sessionsEnded = (personId: string, sessionIds: string[], reason: string): Fact<SessionEnded> => [
  SessionEnded,
  { bucket: personBucket(personId), sessionIds, personId, reason },
];

/** Gateways forget what they keep of these sessions. */
export const sessionsDropped = (personId: string, sessionIds: string[]): Hint<SessionsDropped> => [
  SessionsDropped,
  { sessionIds, personId },
];

/** `aboutId` is the person where one is known, else the portal account. */
export const signInRefused = (aboutId: string, code: string): Fact<SignInRefused> => [
  SignInRefused,
  { bucket: personBucket(aboutId), aboutId, code, count: 1 },
];

type StandingKey = { kid: string; status: 'next' | 'active' | 'retired' };

/** The stream of what concerns the whole installation. */
const CITY = 'city';

/** @throws Error when no key signs or none follows: then no plan was carried out */
export function tokenKeysRotated(
  keys: StandingKey[],
  occasion: DataOf<typeof TokenKeysRotated>['occasion'],
): Fact<TokenKeysRotated> {
  const active = keys.find(({ status }) => status === 'active')?.kid;
  const next = keys.find(({ status }) => status === 'next')?.kid;
  if (!active || !next) throw new Error('There is no active or no next key of tokens');
  const retired = keys.filter(({ status }) => status === 'retired').map(({ kid }) => kid);
  return [TokenKeysRotated, { bucket: CITY, active, next, retired, occasion }];
}
