import { can } from '@parta/access';
import { Refusal } from '@parta/contracts';
import type { LedClass } from '../absences/absences-of-class.ts';
import type { Group } from '../group.ts';
import type { Reader } from '../journal-reading.ts';
import { leadersOf, mayRecord } from './may-record.ts';

/**
 * The pupils of a class the reader may record about, in the order of their ids.
 * @throws not-found where there is none, to whoever neither leads the class nor heads the school
 */
export function recordedIn(reader: Reader, schoolClass: LedClass, pupilIds: string[], groups: Group[]): string[] {
  const { caller, today } = reader;
  const { id, schoolId } = schoolClass;
  const leaderIds = leadersOf(reader, id);
  const own = pupilIds.filter((pupilId) => mayRecord(caller, { pupilId, schoolId, leaderIds, today }, groups));
  if (own.length === 0 && !can(caller, 'achievement.write', { schoolId, teacherIds: leaderIds })) {
    throw new Refusal('not-found', 'No such class');
  }
  return own.toSorted();
}
