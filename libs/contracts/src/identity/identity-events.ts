import { z } from 'zod';
import { event, signal, type DataOf } from '../message.ts';
import { Id, Role, SchoolKey, StreamKey } from '../vocabulary.ts';

/** Key of identity's facts: the bucket of the person, `b000`..`b255`. */
const bucket = StreamKey;

/** A portal account and a person belong together from now on. */
export const LinkEstablished = event('identity.link-established.v1', {
  key: 'bucket',
  about: 'personId',
  data: z.object({ bucket, linkId: Id, personId: Id, provider: z.string(), method: z.string(), assurance: z.string() }),
});
export type LinkEstablished = DataOf<typeof LinkEstablished>;

export const SessionStarted = event('identity.session-started.v1', {
  key: 'bucket',
  about: 'personId',
  data: z.object({ bucket, sessionId: Id, personId: Id, strength: z.int(), reason: z.string() }),
});
export type SessionStarted = DataOf<typeof SessionStarted>;

export const SessionEnded = event('identity.session-ended.v1', {
  key: 'bucket',
  about: 'personId',
  data: z.object({ bucket, sessionIds: z.array(Id), personId: Id, reason: z.string() }),
});
export type SessionEnded = DataOf<typeof SessionEnded>;

/** The person's rights changed: tokens below `minVersion` count no more. */
export const AccessChanged = event('identity.access-changed.v1', {
  key: 'bucket',
  about: 'personId',
  data: z.object({ bucket, personId: Id, version: z.int(), minVersion: z.int() }),
});
export type AccessChanged = DataOf<typeof AccessChanged>;

/** The person proved that this address is theirs; the address itself is asked for. */
export const ContactVerified = event('identity.contact-verified.v1', {
  key: 'bucket',
  about: 'contactId',
  data: z.object({ bucket, contactId: Id, personId: Id, kind: z.enum(['email', 'phone']) }),
});
export type ContactVerified = DataOf<typeof ContactVerified>;

/** Repeated refusals of one account within a minute, told once. */
export const SignInRefused = event('identity.sign-in-refused.v1', {
  key: 'bucket',
  about: 'aboutId',
  data: z.object({ bucket, aboutId: Id, code: z.string(), count: z.int() }),
});
export type SignInRefused = DataOf<typeof SignInRefused>;

/** The link rests: what the portal says changed, or the account was closed there. The school mends it. */
export const LinkSuspended = event('identity.link-suspended.v1', {
  key: 'bucket',
  about: 'personId',
  data: z.object({ bucket, linkId: Id, personId: Id, provider: z.string(), reason: z.enum(['changed', 'closed']) }),
});
export type LinkSuspended = DataOf<typeof LinkSuspended>;

/** A portal account and the school's record do not agree: somebody at the school has to look. */
export const LinkCaseOpened = event('identity.link-case-opened.v1', {
  key: 'bucket',
  about: 'caseId',
  data: z.object({
    bucket,
    caseId: Id,
    schoolId: SchoolKey.nullable(),
    class: z.enum(['name_differs', 'snils_differs', 'multiple']),
  }),
});
export type LinkCaseOpened = DataOf<typeof LinkCaseOpened>;

/** Something that somebody may be trying; never whose data it was about. */
export const SecurityAlerted = event('identity.security-alerted.v1', {
  key: 'bucket',
  about: 'aboutId',
  data: z.object({
    bucket,
    aboutId: Id,
    kind: z.enum(['portal_answer_refused', 'snils_differs', 'precreated_credentials_purged']),
  }),
});
export type SecurityAlerted = DataOf<typeof SecurityAlerted>;

export const RoleSwitched = event('identity.role-switched.v1', {
  key: 'bucket',
  about: 'personId',
  data: z.object({ bucket, personId: Id, from: Role, to: Role }),
});
export type RoleSwitched = DataOf<typeof RoleSwitched>;

/** Which keys of access tokens sign, follow and still verify. */
export const TokenKeysRotated = event('identity.token-keys-rotated.v1', {
  key: 'bucket',
  about: 'active',
  data: z.object({ bucket, active: Id, next: Id, retired: z.array(Id), occasion: z.enum(['due', 'emergency']) }),
});
export type TokenKeysRotated = DataOf<typeof TokenKeysRotated>;

/** Gateways drop what they keep of these sessions, and their live streams. */
export const SessionsDropped = signal('identity.sessions-dropped.v1', {
  data: z.object({ sessionIds: z.array(Id), personId: Id }),
});
export type SessionsDropped = DataOf<typeof SessionsDropped>;
