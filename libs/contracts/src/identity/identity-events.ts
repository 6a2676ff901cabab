import { z } from 'zod';
import { event, signal, type DataOf } from '../message.ts';
import { Id, StreamKey } from '../vocabulary.ts';

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

/** Gateways drop what they keep of these sessions, and their live streams. */
export const SessionsDropped = signal('identity.sessions-dropped.v1', {
  data: z.object({ sessionIds: z.array(Id), personId: Id }),
});
export type SessionsDropped = DataOf<typeof SessionsDropped>;
