import { can } from '@parta/access';
import {
  actorOf,
  type Caller,
  type DecideTeacherAbsence,
  Refusal,
  type ReportTeacherAbsence,
  type TeacherAbsenceSet,
} from '@parta/contracts';

/** A teacher away on days, both included; `numbers` of the lessons on each of them, null: all. Every version is kept. */
export type TeacherAbsence = Omit<TeacherAbsenceSet, 'absenceId'> & { id: string; tasks: string; at: string };

type Author = { caller: Caller; now: string };

/**
 * The absence as reported or taken back: by the teacher, or by the head teacher, whose word confirms it at once (N-29).
 * @throws not-found, forbidden, changed-meanwhile, malformed
 */
export function reportAbsence(
  standing: TeacherAbsence | null,
  { absenceId: id, ...wanted }: ReportTeacherAbsence,
  { caller, now }: Author,
): TeacherAbsence {
  const { schoolId, personId, from, until, state, ver } = wanted;
  if (caller.kind !== 'person' || !caller.schoolIds.includes(schoolId))
    throw new Refusal('not-found', 'No such school');
  if (!can(caller, 'teacherAbsence.report', { schoolId, teacherIds: [standing?.personId ?? personId, personId] }))
    throw new Refusal('forbidden', 'Teachers report their own absence');
  if (standing && standing.personId !== personId) throw new Refusal('not-found', 'The absence is of another teacher');
  if (until < from) throw new Refusal('malformed', 'Ends before it begins', { fault: 'until' });
  stillThere(standing, ver);
  const isConfirmed = state === 'reported' && can(caller, 'substitution.write', { schoolId });
  return { id, ...wanted, state: isConfirmed ? 'confirmed' : state, by: actorOf(caller), at: now, ver: ver + 1 };
}

/**
 * The absence with the head teacher's word about it.
 * @throws not-found, changed-meanwhile
 */
export function decideAbsence(
  standing: TeacherAbsence | null,
  { schoolId, decision, ver }: DecideTeacherAbsence,
  { caller, now }: Author,
): TeacherAbsence {
  if (!standing || standing.state === 'withdrawn' || !can(caller, 'substitution.write', { schoolId }))
    throw new Refusal('not-found', 'No such absence');
  stillThere(standing, ver);
  return { ...standing, state: decision, by: actorOf(caller), at: now, ver: ver + 1 };
}

function stillThere(standing: TeacherAbsence | null, ver: number): void {
  if ((standing?.ver ?? 0) === ver) return;
  throw new Refusal('changed-meanwhile', 'Somebody was faster', { state: standing?.state, ver: standing?.ver });
}

export function teacherAbsenceSet({ id: absenceId, tasks: _, at: __, ...absence }: TeacherAbsence): TeacherAbsenceSet {
  return { absenceId, ...absence };
}

type Away = Pick<TeacherAbsence, 'personId' | 'from' | 'until' | 'numbers' | 'state'>;
type When = { day: string; number: number };

/** True when the absence takes the teacher from that lesson, confirmed or not yet. */
export const takesAway = ({ from, until, numbers }: Away, { day, number }: When): boolean =>
  from <= day && day <= until && (numbers === null || numbers.includes(number));

/** Teachers who are away then: by confirmed absences, or also by those nobody has decided about. */
export function awayAt(absences: readonly Away[], when: When, states: Away['state'][] = ['confirmed']): string[] {
  const away = absences.filter((absence) => states.includes(absence.state) && takesAway(absence, when));
  return [...new Set(away.map(({ personId }) => personId))];
}
