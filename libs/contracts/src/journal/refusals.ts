import { absencesRefusals } from './refusals/absences.ts';
import { calendarRefusals } from './refusals/calendar.ts';
import { closingRefusals } from './refusals/closing.ts';
import { finalsRefusals } from './refusals/finals.ts';
import { lessonsRefusals } from './refusals/lessons.ts';
import { marksRefusals } from './refusals/marks.ts';
import { plansRefusals } from './refusals/plans.ts';
import { recordsRefusals } from './refusals/records.ts';
import { remarksRefusals } from './refusals/remarks.ts';
import { settingsRefusals } from './refusals/settings.ts';
import { staffNoticesRefusals } from './refusals/staff-notices.ts';
import { substitutionsRefusals } from './refusals/substitutions.ts';
import { timetablesRefusals } from './refusals/timetables.ts';
import { transfersRefusals } from './refusals/transfers.ts';

/** Every expected "no" of the journal, room by room. */
export const journalRefusals = {
  ...marksRefusals,
  ...lessonsRefusals,
  ...timetablesRefusals,
  ...settingsRefusals,
  ...plansRefusals,
  ...finalsRefusals,
  ...closingRefusals,
  ...substitutionsRefusals,
  ...absencesRefusals,
  ...remarksRefusals,
  ...recordsRefusals,
  ...staffNoticesRefusals,
  ...calendarRefusals,
  ...transfersRefusals,
} as const;
