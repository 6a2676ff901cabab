import type { TeacherAbsenceSet } from '@parta/contracts';
import { m } from '../../words/messages.js';

/** What became of a reported absence, in words. */
export function absenceState(state: TeacherAbsenceSet['state']): string {
  if (state === 'confirmed') return m.absence_confirmed();
  return state === 'declined' ? m.absence_declined() : m.absence_reported();
}
