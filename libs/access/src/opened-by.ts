import type { GrantScope } from '@parta/contracts';
import type { ActionName } from './actions.ts';

/** Which granted parts open an action of reach `scope` to a trusted person: one of them is enough, the answer holds only what is granted. */
export const OPENED_BY: Partial<Record<ActionName, readonly GrantScope[]>> = {
  'diary.read': ['timetable', 'homework', 'attendance', 'marks'],
  'diary.marks': ['marks'],
  'diary.signatures': ['marks'],
  'diary.ticks': ['homework'],
  'homework.read': ['homework'],
};
