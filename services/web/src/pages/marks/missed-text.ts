import type { SubjectOfPupilAnswer } from '@parta/contracts';
import { m } from '../../words/messages.js';

/** «5: по болезни 3, без причины 2»; unexcused are never left out (F-091). The number alone to whom no reason is told. */
export function missedText({ lessons, ill, excused, unexcused }: SubjectOfPupilAnswer['year']['missed']): string {
  if (lessons === 0) return m.missed_none();
  const reasons = [
    ...(unexcused > 0 ? [m.missed_unexcused({ count: unexcused })] : []),
    ...(ill > 0 ? [m.missed_ill({ count: ill })] : []),
    ...(excused > 0 ? [m.missed_excused({ count: excused })] : []),
  ];
  return reasons.length > 0 ? `${lessons}: ${reasons.join(', ')}` : String(lessons);
}
