import type { AbsencesOfPupilAnswer } from '@parta/contracts';
import type { OwnLesson } from './own-lessons.ts';

/** The lessons somebody wrote a code in, in their order: absence, lateness, exemption. */
export function missedLessons(own: OwnLesson[]): AbsencesOfPupilAnswer['missed'] {
  return own.flatMap(({ lessonId, day, number, subject, code, minutes, checked }) =>
    code === null ? [] : { lessonId, day, number, subject, code, minutes, checked },
  );
}
