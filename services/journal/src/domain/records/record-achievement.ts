import { actorOf, type Caller, type RecordAchievement, Refusal } from '@parta/contracts';
import type { PupilAtHand } from '../absences/pupil-at-hand.ts';
import type { Group } from '../group.ts';
import type { Achievement } from './achievement.ts';
import { asLeader, mayRecord } from './may-record.ts';

type Author = { caller: Caller; now: string; ownChildren: string[]; groups: Group[] };

/**
 * The achievement after it was recorded, changed or taken back.
 * @throws not-found of a pupil the caller neither teaches nor leads, own-child, achievement-not-yet, achievement-changed
 */
export function recordAchievement(
  pupil: PupilAtHand,
  standing: Achievement | null,
  wanted: RecordAchievement,
  { caller, now, ownChildren, groups }: Author,
): Achievement {
  const { pupilId, schoolId, today } = pupil;
  const leaderIds = asLeader(caller, pupil.classTeacherIds);
  const { achievementId: id, day, level, place, withdrawn, ver } = wanted;
  if (!mayRecord(caller, { pupilId, schoolId, leaderIds, today }, groups)) {
    throw new Refusal('not-found', 'No such pupil');
  }
  if (ownChildren.includes(pupilId)) throw new Refusal('own-child', 'Nobody records about the own child', { pupilId });
  if (day > today) throw new Refusal('achievement-not-yet', 'The day has not come', { today });
  const isSame = standing === null || (standing.pupilId === pupilId && standing.schoolId === schoolId);
  if (!isSame || (standing?.ver ?? 0) !== ver) throw new Refusal('achievement-changed', 'Somebody was faster');
  const said = { title: wanted.title.trim(), day, level, place, withdrawn };
  const steps = [...(standing?.steps ?? []), { ...said, by: actorOf(caller), at: now }];
  return { id, schoolId, pupilId, ...said, steps, ver: ver + 1 };
}
