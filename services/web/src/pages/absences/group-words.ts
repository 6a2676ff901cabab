import type { AbsenceGroup } from '@parta/contracts';
import { m } from '../../words/messages.js';

/** What each group is called, and who mends it where somebody can. */
export const GROUPS: Record<AbsenceGroup, { title: () => string; how?: () => string }> = {
  unexplained: { title: m.absences_group_unexplained, how: m.absences_unexplained_how },
  unexcused: { title: m.absences_group_truant },
  ill: { title: m.absences_group_ill },
  excused: { title: m.absences_group_excused },
  late: { title: m.absences_group_late },
  partly: { title: m.absences_group_partly },
  unchecked: { title: m.absences_group_unchecked, how: m.absences_unchecked_how },
};
