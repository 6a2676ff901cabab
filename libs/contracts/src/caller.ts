import { z } from 'zod';
import { Id, Role, SchoolKey, type Asker } from './vocabulary.ts';

/** Parts of a diary that a guardian grants to a trusted person, each by itself. */
export const GrantScope = z.enum(['timetable', 'homework', 'attendance', 'marks', 'messages']);
export type GrantScope = z.infer<typeof GrantScope>;

/**
 * The claims of an access token (ES256, five minutes): one person, one role.
 * No name, SNILS or contact is ever among them. `kids` are a guardian's children (or the pupil themselves),
 * `tg` what a trusted person was granted: child, scopes, and the second since 1970 from which it is over,
 * `av` is the version of the access rights the token was minted from, `acr` the strength of the sign-in.
 */
export const TokenClaims = z.object({
  iss: z.string(),
  aud: z.string(),
  sub: Id,
  pid: Id,
  sid: Id,
  iat: z.int(),
  exp: z.int(),
  auth_time: z.int(),
  acr: z.enum(['parta:1', 'parta:2', 'parta:3']),
  amr: z.array(z.string()),
  role: Role,
  sch: z.array(SchoolKey),
  kids: z.array(Id),
  tg: z.array(z.object({ c: Id, s: z.array(GrantScope), u: z.int() })).optional(),
  av: z.int(),
});
export type TokenClaims = z.infer<typeof TokenClaims>;

/** What a trusted person may see of a child: these parts, before the instant `ends` (UTC). */
export type Grant = { childId: string; scopes: readonly GrantScope[]; ends: string };

/** A person who asks, as the token says. `children` holds the pupil's own id for a pupil. */
export type PersonCaller = {
  kind: 'person';
  personId: string;
  accountId: string;
  sessionId: string;
  role: Role;
  schoolIds: string[];
  children: string[];
  /** Of a trusted person only. */
  grants: readonly Grant[];
  /** 1 password, 2 portal or second factor, 3 within five minutes of a step-up. */
  strength: 1 | 2 | 3;
  /** Version of the access rights the token was minted from. */
  accessVersion: number;
};
/** Another service, or the operator's program, asking in its own name: proved by the bus's permissions. */
export type ServiceCaller = { kind: 'service'; name: Asker };
/** Nobody known yet: sign-in and public pages. */
export type Anyone = { kind: 'anyone' };
export type Caller = PersonCaller | ServiceCaller | Anyone;

/** The id that stands in the log as the author; none for what a service does by itself. */
export function actorOf(caller: Caller): string | null {
  return caller.kind === 'person' ? caller.personId : null;
}
