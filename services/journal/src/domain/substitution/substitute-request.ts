import { type AnswerRequest, actorOf, type AskSubstitute, type Caller, Refusal } from '@parta/contracts';
import { can } from '@parta/access';
import { settingOn } from '@parta/school';
import type { LessonAtHand } from '../lesson.ts';
import { areFree, areThere, type SchoolDay } from './clashes.ts';
import { lacksTeacher } from './lacks-teacher.ts';
import type { TeacherAbsence } from './teacher-absence.ts';

/** A question to a teacher about one lesson (N-27). Every version is kept, the newest stands; `reason` is that of a «no». */
export type SubstituteRequest = {
  schoolId: string;
  id: string;
  ver: number;
  lessonId: string;
  personId: string;
  kind: AskSubstitute['kind'];
  instead: string | null;
  state: 'asked' | 'accepted' | 'declined' | 'over';
  reason: string;
  by: string | null;
  at: string;
};

/** Absences a question may be about: the head teacher may ask before confirming one. */
export const AWAY: TeacherAbsence['state'][] = ['reported', 'confirmed'];

type Author = { caller: Caller; now: string };

/**
 * The question as the head teacher puts it, about a lesson whose teachers are away. Only somebody who could be appointed then is asked, and
 * nobody twice at a time.
 * @throws forbidden, lesson-cancelled, lesson-over, lesson-has-teacher, substitution-kind-off, request-stands, teacher-busy, teacher-absent
 */
export function askSubstitute(
  { lesson, group, settings, today }: LessonAtHand,
  { standing, schoolDay }: { standing: SubstituteRequest[]; schoolDay: SchoolDay },
  { requestId: id, personId, kind, subject }: AskSubstitute,
  { caller, now }: Author,
): SubstituteRequest {
  const { schoolId, id: lessonId, day, status } = lesson;
  if (!can(caller, 'substitution.write', { schoolId }))
    throw new Refusal('forbidden', 'Only the heads ask substitutes');
  if (status === 'cancelled') throw new Refusal('lesson-cancelled', 'The lesson is cancelled');
  if (day < today) throw new Refusal('lesson-over', 'The lesson is over');
  if (!lacksTeacher(lesson, group, schoolDay.absences, AWAY))
    throw new Refusal('lesson-has-teacher', 'Its teacher is there');
  if (!settingOn(settings, 'substitution.kinds', day).includes(kind))
    throw new Refusal('substitution-kind-off', `The school does not use ${kind}`, { kind });
  if (standing.some((each) => each.personId === personId && isOpen(each)))
    throw new Refusal('request-stands', 'Asked already', { personId });
  areFree([personId], schoolDay, lesson);
  if (kind !== 'remote') areThere([personId], schoolDay, lesson);
  const instead = kind === 'other-subject' ? subject : null;
  const said = { state: 'asked' as const, reason: '', by: actorOf(caller), at: now };
  return { schoolId, id, ver: 1, lessonId, personId, kind, instead, ...said };
}

/** True while an answer is awaited, or was «yes» and nobody is appointed yet. */
export const isOpen = ({ state }: SubstituteRequest): boolean => state === 'asked' || state === 'accepted';

/**
 * The teacher's word about the question.
 * @throws not-found for anybody else, changed-meanwhile, request-over
 */
export function answerRequest(
  standing: SubstituteRequest | null,
  { answer, ver, schoolId }: AnswerRequest,
  { caller, now }: Author,
): SubstituteRequest {
  if (!standing || !can(caller, 'substitution.answer', { schoolId, teacherIds: [standing.personId] }))
    throw new Refusal('not-found', 'No such question');
  if (standing.state === 'over') throw new Refusal('request-over', 'The lesson was seen to');
  if (standing.ver !== ver) throw new Refusal('changed-meanwhile', 'Answered already', { ver: standing.ver });
  const reason = answer.kind === 'declined' ? answer.reason : '';
  return { ...standing, state: answer.kind, reason, by: actorOf(caller), at: now, ver: ver + 1 };
}

/** The open questions about a lesson, once somebody is appointed or it is no longer to be given: over. */
export function requestsOver(standing: SubstituteRequest[], by: string | null, at: string): SubstituteRequest[] {
  return standing.filter(isOpen).map((each) => ({ ...each, state: 'over', by, at, ver: each.ver + 1 }));
}
