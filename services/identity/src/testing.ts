import { createHash } from 'node:crypto';
import { chooseAtPortal, type Portal, startPortal } from '@parta/local';
import {
  ConfirmLink,
  derivedId,
  FinishPortal,
  type FinishPortalAnswer,
  newId,
  PersonMatch,
  type PersonMatchAnswer,
  RotateTokenKeys,
  StartPortal,
  TokenOfSession,
} from '@parta/contracts';
import { anyone, ScriptedServices, type ServiceUnderTest, serviceUnderTest, theService } from '@parta/testing';
import { identity } from './index.ts';
import { AccessGrantRow } from './store/access-grant.row.ts';
import { AccountRow } from './store/account.row.ts';
import { EnrolmentFactRow } from './store/enrolment-fact.row.ts';
import { GuardianshipFactRow } from './store/guardianship-fact.row.ts';
import { PersonFactRow } from './store/person-fact.row.ts';
import { SchoolRoleFactRow } from './store/school-role-fact.row.ts';
import { SessionRow } from './store/session.row.ts';
import type { Store } from './store/store.ts';

export type IdentityUnderTest = ServiceUnderTest<Store>;

const ORIGIN = 'http://localhost:8700';
const client = { clientId: 'parta', clientSecret: 'parta-secret' };
/** The browser of all specs. */
export const browser = { ipPrefix: '192.0.2.0', agent: 'Firefox' };

/** A development portal that sends people back to identity. */
export const portalUnderTest = (): Promise<Portal> =>
  startPortal({ clients: [{ ...client, redirectUris: [`${ORIGIN}/api/id/auth/cb/portal`] }] });

/** Identity with that portal as its only provider, or with none. */
export async function identityUnderTest(portal?: Portal): Promise<IdentityUnderTest> {
  const providers = portal ? [{ id: 'portal', issuer: portal.issuer, ...client, ru: 'Портал', en: 'Portal' }] : [];
  const others = new ScriptedServices();
  const config = {
    PARTA_IDENTITY_PROVIDERS: JSON.stringify(providers),
    PARTA_IDENTITY_ORIGIN: ORIGIN,
    PARTA_IDENTITY_KEY: 'k'.repeat(43),
    PARTA_IDENTITY_STARTS_PER_MINUTE: '20',
  };
  const service = await serviceUnderTest<Store>(identity, { config, others });
  others.answering(RotateTokenKeys, (input) => service.ask(RotateTokenKeys, input, theService('identity')));
  return service;
}

/** From now on the registry makes this of everybody a portal describes. */
export function theRegistrySays({ others }: IdentityUnderTest, match: Partial<PersonMatchAnswer>): void {
  const nobody = { outcome: 'none', personId: null, schoolId: null, ageBand: null, maskedName: null } as const;
  others.answering(PersonMatch, () => ({ ...nobody, children: [], differs: [], ...match }));
}

/** The registry knows exactly this person. */
export function theRegistryKnows(service: IdentityUnderTest, personId: string): void {
  const card = { maskedName: 'Волкова Е*** А***', children: ['Пётр В., 8Б'] };
  theRegistrySays(service, { outcome: 'one', personId, schoolId: 's1502', ageBand: 'adult', ...card });
}

/** A mother of so many pupils of one school; answers the ids. */
export async function aMother(
  service: IdentityUnderTest,
  children = 1,
): Promise<{ personId: string; children: string[] }> {
  const personId = newId();
  const ids = Array.from({ length: children }, (_, n) => derivedId('child', personId, n)).toSorted();
  await service.given(PersonFactRow, { personId, kinds: ['guardian'], fourteenFrom: null, adultFrom: null, ver: 1 });
  for (const childId of ids) {
    await aPupilAt(service, { personId: childId });
    const span = { from: '2020-09-01', until: null, restricted: false, ver: 1 };
    await service.given(GuardianshipFactRow, { guardianshipId: newId(), adultId: personId, childId, ...span });
  }
  return { personId, children: ids };
}

/** A guardian trusts somebody with parts of a child's diary, from long ago to the day; answers the trusted person. */
export async function aTrustedPerson(
  service: IdentityUnderTest,
  given: Pick<AccessGrantRow, 'childId' | 'grantedBy' | 'until'> & Partial<AccessGrantRow>,
): Promise<string> {
  const personId = given.personId ?? newId();
  const usual = { grantId: newId(), from: '2020-09-01', revokedAt: null };
  await service.given(AccessGrantRow, {
    ...usual,
    scopes: ['timetable', 'homework', 'attendance'],
    ...given,
    personId,
  });
  return personId;
}

/** A pupil of 8Б at a school, under 18 for long. */
export async function aPupilAt(
  service: IdentityUnderTest,
  { personId = newId(), schoolId = 's1502' } = {},
): Promise<string> {
  const born = { fourteenFrom: '2020-03-12', adultFrom: '2099-03-12' };
  await service.given(PersonFactRow, { personId, kinds: ['pupil'], ...born, ver: 1 });
  const enrolments = [{ classId: derivedId('class', schoolId, '8Б'), from: '2020-09-01', until: null }];
  await service.given(EnrolmentFactRow, { personId, schoolId, enrolments, ver: 1 });
  return personId;
}

/** Gives somebody a role at a school. */
export async function aRoleAt(
  service: IdentityUnderTest,
  personId: string,
  role: 'subjectTeacher' | 'director',
  schoolId = 's1502',
) {
  const roles = [{ role, classId: null, from: '2020-09-01', until: null }];
  await service.given(SchoolRoleFactRow, { personId, schoolId, roles, ver: 1 });
}

/** Goes to the portal as a persona and comes back: what identity answers, and the browser's secret. */
export async function returnAs(
  service: IdentityUnderTest,
  persona: string,
  change: (parameters: Record<string, string>) => Record<string, string> = (parameters) => parameters,
): Promise<{ transaction: string; answer: FinishPortalAnswer }> {
  const asked = { provider: 'portal', target: '/week', ipPrefix: browser.ipPrefix };
  const { location, transaction } = await service.ask(StartPortal, asked, anyone());
  const parameters = change(Object.fromEntries((await chooseAtPortal(location, persona)).searchParams));
  const back = { provider: 'portal', transaction, parameters, ...browser };
  return { transaction, answer: await service.ask(FinishPortal, back, anyone()) };
}

/** Signs in as a persona whose account is linked in passing; answers the session's secret. */
export async function signedIn(service: IdentityUnderTest, persona = 'built-in-1'): Promise<string> {
  const { transaction, answer } = await returnAs(service, persona);
  if (answer.outcome === 'signed-in') return answer.session;
  const confirmed = await service.ask(ConfirmLink, { transaction, ...browser }, anyone());
  if (confirmed.outcome !== 'signed-in') throw new Error(`${persona} was refused: ${confirmed.code}`);
  return confirmed.session;
}

export const tokenOf = (service: IdentityUnderTest, session: string) =>
  service.ask(TokenOfSession, { session }, anyone());

/** A live session of a guardian in the browser with the secret `s...s`, as a row. */
export function aSession(account: { id: string; personId: string }, given: Partial<SessionRow> = {}): SessionRow {
  const now = new Date();
  return {
    id: newId(),
    secretHash: hashOf(SECRET),
    accountId: account.id,
    personId: account.personId,
    role: 'guardian',
    schoolId: null,
    strength: 2,
    amr: ['portal'],
    authTime: now,
    provider: 'portal',
    ...browser,
    idleSeconds: 43_200,
    startedAt: now,
    lastUsedAt: now,
    absoluteUntil: new Date(now.getTime() + 86_400_000),
    endedAt: null,
    endReason: null,
    ...given,
  };
}

/** The secret of a spec's own session. */
export const SECRET = 's'.repeat(43);
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Somebody with an account and a live session in this role; keys for tokens stand. */
export async function aSignedIn(
  service: IdentityUnderTest,
  personId: string,
  given: Partial<SessionRow> = {},
): Promise<SessionRow> {
  const account = { id: derivedId('account', personId), personId, accessVersion: 1, createdAt: new Date() };
  await service.given(AccountRow, account);
  const session = aSession(account, given);
  await service.given(SessionRow, session);
  await service.ask(RotateTokenKeys, { occasion: 'due' }, theService('identity'));
  return session;
}
