import { Refusal } from '@parta/contracts';
import type { Circle, Party } from './circle.ts';
import { wayTo } from './may-write.ts';

/** What a conversation about a child keeps of whom it was opened with; guardians and class teacher follow from the roster. */
export type Thread = { childId: string; staffIds: readonly string[]; office: boolean };
export type Addressed = Omit<Thread, 'childId'>;

/**
 * The conversation that `writer` opens about the child of this circle, or the reason why not.
 * @throws may-not-write for a person outside the circle or beyond the table of contacts, needs-guardian where no guardian is left
 */
export function openThread(circle: Circle, writer: Party, { staffIds, office }: Addressed): Thread {
  const chosen = staffIds.map((personId) => circle.parties.find((party) => party.personId === personId));
  for (const party of chosen) if (!party || !mayChoose(writer, party)) throw mayNotWrite();
  if (office && !wayTo(writer.as, 'administration')) throw mayNotWrite();
  const own = writer.as === 'guardian' ? [] : [writer.personId];
  const thread = { childId: circle.childId, staffIds: [...new Set([...own, ...staffIds])].toSorted(), office };
  const present = presentIn(thread, circle);
  refuseWithoutGuardian(present);
  if (
    !present.some(({ as, personId }) => as !== 'guardian' && personId !== writer.personId) &&
    writer.as === 'guardian'
  )
    throw mayNotWrite();
  return thread;
}

/** Who takes part on the day of the circle: a person who left the child or the school is not among them. */
export function presentIn({ staffIds, office }: Addressed, { parties, learns }: Circle): Party[] {
  return parties.filter(({ personId, as }) => {
    if (as === 'guardian') return true;
    if (!learns) return false;
    return as === 'classTeacher' || staffIds.includes(personId) || (office && as === 'administration');
  });
}

/** No adult talks about a child, or with one, behind the back of everybody who stands for it. @throws needs-guardian */
export function refuseWithoutGuardian(parties: readonly Party[]): void {
  if (!parties.some(({ as }) => as === 'guardian'))
    throw new Refusal('needs-guardian', 'A conversation about a pupil needs a guardian in it');
}

function mayChoose(writer: Party, to: Party): boolean {
  const way = wayTo(writer.as, to.as);
  return way === 'person' || (way === 'always' && to.as !== 'guardian');
}

const mayNotWrite = () => new Refusal('may-not-write', 'Not a person one may write to from here');
