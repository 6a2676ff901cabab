import type { Day } from '@parta/school';
import { type Facts, isOn } from './facts.ts';

/** True when the person leads this class on that day. */
export function leadsClass({ schoolRoles }: Pick<Facts, 'schoolRoles'>, classId: string, day: Day): boolean {
  return schoolRoles.some((held) => held.role === 'classTeacher' && held.classId === classId && isOn(day, held));
}
