import type { Enrolment } from './rows.ts';
import { covers } from './span.ts';

/** The schools a pupil learns in on that day; a school that was left is none of them. */
export function schoolsOn(enrolments: readonly Enrolment[], day: string): string[] {
  return [...new Set(enrolments.filter((each) => covers(each, day)).map(({ schoolId }) => schoolId))];
}
