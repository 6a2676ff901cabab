import { can } from '@parta/access';
import type { Caller } from '@parta/contracts';
import { type Group, pupilsOn, teachersFrom } from '../group.ts';
import { personOf, type Reader } from '../journal-reading.ts';

/** A pupil as the right to record is asked for. `leaderIds` lead a class of today, as `asLeader` lets them through. */
export type Recorded = { pupilId: string; schoolId: string; leaderIds: readonly string[]; today: string };

/**
 * True when the caller teaches the pupil today, leads the class, or heads the school (F-076).
 * @param groups any of the pupil's school
 */
export function mayRecord(caller: Caller, { pupilId, schoolId, leaderIds, today }: Recorded, groups: Group[]): boolean {
  const own = groups.filter((group) => pupilsOn(group, today).includes(pupilId));
  const teacherIds = [...own.flatMap((group) => teachersFrom(group, today)), ...leaderIds];
  return can(caller, 'achievement.write', { schoolId, teacherIds });
}

/** Class teachers count in that role alone: in the role of a subject teacher the same person sees the own groups only. */
export const asLeader = (caller: Caller, classTeacherIds: readonly string[]): readonly string[] =>
  caller.kind === 'person' && caller.role === 'classTeacher' ? classTeacherIds : [];

/** The reader, where they lead the class. */
export const leadersOf = ({ caller, ledClassIds }: Reader, classId: string): readonly string[] =>
  asLeader(caller, ledClassIds.includes(classId) ? [personOf(caller)] : []);
