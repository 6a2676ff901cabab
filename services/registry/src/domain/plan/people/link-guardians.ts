import { derivedId } from '@parta/contracts';
import type { RemarkCode } from '../../oneroster/remark-texts.ts';
import type { At } from '../../oneroster/table.ts';
import { belongingKey, type Draft, type Listed } from '../draft.ts';
import type { Person } from '../held.ts';
import { firstDay } from './first-day.ts';
import { guardianKind } from './guardian-kind.ts';
import { sameSurname } from './same-surname.ts';

/** An adult and a child that a row ties, with what the files call them. */
type Pair = { adult: Person; child: Person; adultName: string; childName: string };
type Note = (code: RemarkCode, value: string) => void;

/**
 * Who stands for which child: agents are named by the child or by the adult. Version 1.1 has one role for each user, so
 * a teacher may be a parent, too: that is believed where the surnames agree. Any other adult whom no file calls parent
 * or guardian gets no child: a teacher written there by mistake would read a family's diary.
 */
export function linkGuardians(draft: Draft): void {
  for (const [sourcedId, listed] of draft.listed) {
    for (const agent of listed.agents) linkAgent(draft, { ...listed, sourcedId }, agent);
  }
}

function linkAgent(draft: Draft, { personId, at, sourcedId }: Listed & { sourcedId: string }, agent: string): void {
  const [one, other] = [draft.people.get(personId), draft.people.get(draft.personIds.idOf(agent) ?? '')];
  const note: Note = (code, value) => draft.findings.mended(at, 'agentSourcedIds', code, { value });
  if (draft.personIds.isLost(agent)) {
    draft.personIds.refer({ at, column: 'agentSourcedIds', value: agent, unknown: 'agent-unknown' }, draft.findings);
  } else if (!one || !other) note('agent-unknown', agent);
  else if (isPupil(one) && isPupil(other)) note('agent-of-two-pupils', agent);
  else if (isPupil(one)) linkPair(draft, at, { adult: other, child: one, adultName: agent, childName: sourcedId });
  else if (isPupil(other)) linkPair(draft, at, { adult: one, child: other, adultName: sourcedId, childName: agent });
  else note('agent-without-pupil', agent);
}

const isPupil = ({ kinds }: Person): boolean => kinds.includes('pupil');

function linkPair(draft: Draft, at: At, { adult, child, adultName, childName }: Pair): void {
  const note: Note = (code, value) => draft.findings.mended(at, 'agentSourcedIds', code, { value });
  const isParent = isCalledGuardian(draft, adult);
  if (schoolOfChild(draft, child) === undefined) note('child-of-another-school', childName);
  else if (!isParent && !sameSurname(adult.familyName, child.familyName)) note('agent-is-staff', adultName);
  else {
    if (!isParent) note('agent-staff-parent', adultName);
    link(draft, at, { adult, child });
  }
}

/** By the files where they speak of the adult, else by what is held. */
function isCalledGuardian(draft: Draft, { id, kinds }: Person): boolean {
  const meanings = draft.meanings.get(id) ?? [];
  return meanings.length > 0 ? meanings.some(({ kind }) => kind === 'guardian') : kinds.includes('guardian');
}

function link(draft: Draft, at: At, { adult, child }: Pick<Pair, 'adult' | 'child'>): void {
  const id = derivedId('guardianship', adult.id, child.id);
  const held = draft.guardianships.get(id);
  const schoolId = held?.schoolId ?? schoolOfChild(draft, child) ?? '';
  const kind = guardianKind(adult, draft.meanings.get(adult.id) ?? [], held?.kind);
  const from = held?.until === null ? held.from : firstDay(draft, schoolId);
  const isRestricted = held?.isRestricted ?? false;
  const pair = { adultId: adult.id, childId: child.id };
  draft.guardianships.set(id, { id, schoolId, ...pair, kind, from, until: null, isRestricted, ver: held?.ver ?? 0 });
  draft.givenBy.set(id, at);
  const isOurs = draft.schoolIds.has(adult.homeSchool) && !adult.kinds.includes('guardian');
  if (isOurs) draft.people.set(adult.id, { ...adult, kinds: [...adult.kinds, 'guardian' as const].toSorted() });
}

/** The school of the set the child belongs to. */
function schoolOfChild(draft: Draft, { id, homeSchool }: Person): string | undefined {
  if (draft.schoolIds.has(homeSchool)) return homeSchool;
  return [...draft.schoolIds].find((schoolId) => draft.belongings.get(belongingKey(schoolId, id))?.enrolments.length);
}
