import { can } from '@parta/access';
import {
  actorOf,
  type Caller,
  type DecideUnlock,
  Refusal,
  type RequestUnlock,
  type UnlockDecided,
} from '@parta/contracts';
import { addDays, type DatedSetting, settingOn } from '@parta/school';
import { type Group, teachersFrom } from '../group.ts';
import { personOf } from '../journal-reading.ts';

/** A teacher's wish to have a group opened again, and what the head teacher decided. Instants but `until`, a day. */
export type UnlockRequest = {
  id: string;
  schoolId: string;
  groupId: string;
  teacherId: string;
  reason: string;
  askedAt: string;
  state: 'asked' | 'granted' | 'refused';
  until: string | null;
  decidedBy: string | null;
  decidedAt: string | null;
};

type Author = { caller: Caller; now: string; today: string };

/**
 * The request of a teacher of the group; one at a time.
 * @throws forbidden, unlock-asked
 */
export function requestUnlock(
  group: Group,
  standing: UnlockRequest[],
  { unlockId: id, reason }: RequestUnlock,
  { caller, now: askedAt, today }: Author,
): UnlockRequest {
  const { id: groupId, schoolId } = group;
  if (!can(caller, 'unlock.request', { schoolId, teacherIds: teachersFrom(group, today) })) {
    throw new Refusal('forbidden', 'Only a teacher of the group asks for it');
  }
  const teacherId = personOf(caller);
  if (standing.some((each) => each.teacherId === teacherId && each.state === 'asked')) {
    throw new Refusal('unlock-asked', 'Asked already');
  }
  const undecided = { state: 'asked' as const, until: null, decidedBy: null, decidedAt: null };
  return { id, schoolId, groupId, teacherId, reason, askedAt, ...undecided };
}

/**
 * The request as decided: granted it opens today and `closing.unlockDays` days more.
 * @throws forbidden, unlock-decided
 */
export function decideUnlock(
  request: UnlockRequest,
  { decision }: DecideUnlock,
  settings: DatedSetting[],
  { caller, now, today }: Author,
): UnlockRequest {
  if (!can(caller, 'unlock.decide', request)) throw new Refusal('forbidden', 'The head teacher decides');
  if (request.state !== 'asked') throw new Refusal('unlock-decided', 'Decided already');
  const until = decision === 'granted' ? addDays(today, settingOn(settings, 'closing.unlockDays', today)) : null;
  return { ...request, state: decision, until, decidedBy: actorOf(caller), decidedAt: now };
}

export function unlockDecided(request: UnlockRequest, decision: DecideUnlock['decision']): UnlockDecided {
  const { schoolId, id: unlockId, groupId, teacherId, until, decidedBy: by } = request;
  return { schoolId, unlockId, groupId, teacherId, decision, until, by };
}
