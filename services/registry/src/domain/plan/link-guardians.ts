import { derivedId } from '@parta/contracts';
import type { RemarkCode } from '../oneroster/remark-texts.ts';
import type { At } from '../oneroster/table.ts';
import { belongingKey, type Draft, type Listed } from './draft.ts';
import { guardianKind } from './guardian-kind.ts';
import type { Person } from './held.ts';

/**
 * Who stands for which child: agents are named by the child or by the adult. An adult whom no file calls parent or
 * guardian gets no child, whoever names them: a teacher written there by mistake would read a family's diary.
 */
export function linkGuardians(draft: Draft): void {
  for (const [sourcedId, listed] of draft.listed) {
    for (const agent of listed.agents) linkAgent(draft, { ...listed, sourcedId }, agent);
  }
}

function linkAgent(draft: Draft, { personId, at, sourcedId }: Listed & { sourcedId: string }, agent: string): void {
  const one = draft.people.get(personId);
  const other = draft.people.get(draft.personIds.idOf(agent) ?? '');
  const note = (code: RemarkCode, value = agent) => draft.findings.mended(at, 'agentSourcedIds', code, { value });
  if (!one || !other) {
    if (draft.personIds.isLost(agent)) refer(draft, at, agent);
    else note('agent-unknown');
    return;
  }
  const [isPupil, isOtherPupil] = [one.kinds.includes('pupil'), other.kinds.includes('pupil')];
  if (isPupil && isOtherPupil) note('agent-of-two-pupils');
  else if (!isPupil && !isOtherPupil) note('agent-without-pupil');
  else {
    const [child, adult] = isPupil ? [one, other] : [other, one];
    if (!adult.kinds.includes('guardian')) note('agent-is-staff', isPupil ? agent : sourcedId);
    else if (schoolOfChild(draft, child) === undefined) note('child-of-another-school', isPupil ? sourcedId : agent);
    else link(draft, { adult, child, at });
  }
}

function refer(draft: Draft, at: At, value: string): void {
  draft.personIds.refer({ at, column: 'agentSourcedIds', value, unknown: 'agent-unknown' }, draft.findings);
}

function link(draft: Draft, { adult, child, at }: { adult: Person; child: Person; at: At }): void {
  const id = derivedId('guardianship', adult.id, child.id);
  const held = draft.guardianships.get(id);
  const schoolId = held?.schoolId ?? schoolOfChild(draft, child) ?? '';
  const kind = guardianKind(adult, draft.meanings.get(adult.id) ?? [], held?.kind);
  const isOver = held !== undefined && held.until !== null;
  const from = held && !isOver ? held.from : firstDayOf(draft, schoolId);
  const isRestricted = held?.isRestricted ?? false;
  const pair = { adultId: adult.id, childId: child.id };
  draft.guardianships.set(id, { id, schoolId, ...pair, kind, from, until: null, isRestricted, ver: held?.ver ?? 0 });
  draft.givenBy.set(id, at);
}

/** The school of the set the child belongs to. */
function schoolOfChild(draft: Draft, { id, homeSchool }: Person): string | undefined {
  if (draft.schoolIds.has(homeSchool)) return homeSchool;
  return [...draft.schoolIds].find((schoolId) => draft.belongings.get(belongingKey(schoolId, id))?.enrolments.length);
}

function firstDayOf(draft: Draft, schoolId: string): string {
  const days = [...draft.years.values()].flatMap((year) => (year.schoolId === schoolId ? [year.from] : []));
  return days.toSorted().at(-1) ?? draft.today;
}
