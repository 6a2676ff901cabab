import { z } from 'zod';
import { command, query, type AnswerOf, type InputOf } from '../message.ts';
import { GrantScope } from '../caller.ts';
import { Day, Id, Role, SERVICES } from '../vocabulary.ts';

/** A secret of the browser: 256 random bits in base64url; identity keeps only its hash. */
const Secret = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

/** The portals by which one may sign in at this installation. */
export const SignInOptions = query('identity.sign-in-options.v1', {
  input: z.strictObject({}),
  output: z.object({
    providers: z.array(z.object({ id: z.string(), ru: z.string(), en: z.string(), available: z.boolean() })),
  }),
});
export type SignInOptionsAnswer = AnswerOf<typeof SignInOptions>;

/**
 * Begins a sign-in by a portal: the browser goes to `location` and keeps `transaction` in a cookie of ten minutes. `proof: 'anew'` asks
 * the portal to prove who it is though it may remember them: the step-up before a signature (identity.md 9.2).
 */
export const StartPortal = command('identity.start-portal.v1', {
  confidential: true,
  input: z.strictObject({
    provider: z.string().max(40),
    target: z.string().max(300),
    proof: z.literal('anew').optional(),
    ipPrefix: z.string().max(64),
  }),
  output: z.object({ location: z.string(), transaction: Secret }),
  refusals: ['not-found', 'PORT-01', 'PORT-03', 'AUTH-07'],
});
export type StartPortal = InputOf<typeof StartPortal>;
export type StartPortalAnswer = AnswerOf<typeof StartPortal>;

const SignedIn = z.object({ outcome: z.literal('signed-in'), session: Secret, target: z.string() });
const PortalRefused = z.object({
  outcome: z.literal('refused'),
  code: z.enum([
    'PORT-01',
    'PORT-02',
    'PORT-03',
    'PORT-04',
    'PORT-05',
    'PORT-06',
    'LINK-01',
    'LINK-03',
    'LINK-04',
    'LINK-07',
  ]),
  /** LINK-01 only, when the SNILS agrees: which fields differ, never how. */
  differs: z.array(z.string()),
  /** What the person's own portal profile lacks. */
  lacks: z.array(z.enum(['snils', 'level'])),
  caseNumber: z.string().nullable(),
});

/** The portal sent the browser back. Answered, not thrown: what was counted must stay counted. */
export const FinishPortal = command('identity.finish-portal.v1', {
  confidential: true,
  input: z.strictObject({
    provider: z.string().max(40),
    transaction: Secret.nullable(),
    parameters: z.record(z.string().max(60), z.string().max(4000)),
    ipPrefix: z.string().max(64),
    agent: z.string().max(300),
  }),
  output: z.discriminatedUnion('outcome', [
    SignedIn,
    z.object({
      outcome: z.literal('confirm'),
      maskedName: z.string(),
      school: z.string(),
      children: z.array(z.string()),
    }),
    PortalRefused,
  ]),
  refusals: [],
});
export type FinishPortal = InputOf<typeof FinishPortal>;
export type FinishPortalAnswer = AnswerOf<typeof FinishPortal>;

/** «Да, это я»: the link between the portal account and the person is made, once and for good. */
export const ConfirmLink = command('identity.confirm-link.v1', {
  confidential: true,
  input: z.strictObject({ transaction: Secret, ipPrefix: z.string().max(64), agent: z.string().max(300) }),
  output: z.discriminatedUnion('outcome', [SignedIn, PortalRefused]),
  refusals: [],
});
export type ConfirmLink = InputOf<typeof ConfirmLink>;
export type ConfirmLinkAnswer = AnswerOf<typeof ConfirmLink>;

const OwnRole = z.object({
  role: Role,
  schoolId: z.string().nullable(),
  classIds: z.array(Id),
});

/** The five-minute access token of a session, and who it is: the gateway keeps the answer until shortly before its end. */
export const TokenOfSession = query('identity.token-of-session.v1', {
  input: z.strictObject({ session: Secret }),
  output: z.object({
    token: z.string(),
    expiresAt: z.iso.datetime(),
    personId: Id,
    sessionId: Id,
    role: Role,
    roles: z.array(OwnRole),
    schoolIds: z.array(z.string()),
    children: z.array(Id),
    /** Of a trusted person; `until` is the last day. */
    grants: z.array(z.object({ childId: Id, scopes: z.array(GrantScope), until: Day })),
    strength: z.int(),
    accessVersion: z.int(),
  }),
  refusals: ['AUTH-08', 'ROLE-03'],
});
export type TokenOfSessionAnswer = AnswerOf<typeof TokenOfSession>;

/** Marks a session as used; asked at most every five minutes. */
export const ProlongSession = command('identity.prolong-session.v1', {
  input: z.strictObject({ session: Secret }),
  refusals: ['AUTH-08'],
});

/** Another role of the same person: a new session, no union of rights. The old session id ends. */
export const SwitchRole = command('identity.switch-role.v1', {
  confidential: true,
  input: z.strictObject({ session: Secret, role: Role, schoolId: z.string().nullable() }),
  output: z.object({ session: Secret }),
  refusals: ['AUTH-08', 'ROLE-01'],
});
export type SwitchRole = InputOf<typeof SwitchRole>;
export type SwitchRoleAnswer = AnswerOf<typeof SwitchRole>;

/** Ends this session, or every session of the account. */
export const SignOut = command('identity.sign-out.v1', {
  input: z.strictObject({ session: Secret, scope: z.enum(['here', 'everywhere']) }),
  output: z.object({ ended: z.int() }),
  refusals: [],
});
export type SignOut = InputOf<typeof SignOut>;

/** The caller's own live sessions, newest first (F-154). */
export const MySessions = query('identity.my-sessions.v1', {
  input: z.strictObject({}),
  output: z.object({
    sessions: z.array(
      z.object({
        sessionId: Id,
        since: z.iso.datetime(),
        lastUsed: z.iso.datetime(),
        role: Role,
        agent: z.string(),
        ipPrefix: z.string(),
        current: z.boolean(),
      }),
    ),
  }),
  refusals: [],
});
export type MySessionsAnswer = AnswerOf<typeof MySessions>;

/** The public keys by which every service verifies access tokens (JWK set). */
export const TokenKeys = query('identity.token-keys.v1', {
  input: z.strictObject({}),
  output: z.object({ keys: z.array(z.record(z.string(), z.unknown())) }),
  askedBy: SERVICES,
});
export type TokenKeysAnswer = AnswerOf<typeof TokenKeys>;

/** The confirmed address behind a contact; asked once, by notifications only, never logged. */
export const AddressOfContact = query('identity.address-of-contact.v1', {
  input: z.strictObject({ contactId: Id }),
  output: z.object({ personId: Id, kind: z.enum(['email', 'phone']), address: z.string() }),
  refusals: ['not-found'],
  askedBy: ['notifications'],
});
export type AddressOfContactAnswer = AnswerOf<typeof AddressOfContact>;
