import type { GrantScope, MarksOfPupilAnswer } from '@parta/contracts';

type Subject = MarksOfPupilAnswer['subjects'][number];

/** A subject's marks as a trusted person reads them: finals are the family's alone, absences are counted where attendance was granted. */
export function grantedMarks({ finals: _never, ...subject }: Subject, granted: readonly GrantScope[]): Subject {
  return granted.includes('attendance') ? subject : { ...subject, absences: 0 };
}
