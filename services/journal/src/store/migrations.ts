import { School1764000000000 } from './migrations/1764000000000-school.ts';
import { Lessons1764000000001 } from './migrations/1764000000001-lessons.ts';
import { Timetables1764000000002 } from './migrations/1764000000002-timetables.ts';
import { Settings1764000000003 } from './migrations/1764000000003-settings.ts';
import { YearPlans1764000000010 } from './migrations/1764000000010-year-plans.ts';
import { TimetableSets1764000000020 } from './migrations/1764000000020-timetable-sets.ts';
import { SettingsInOrder1764000000021 } from './migrations/1764000000021-settings-in-order.ts';
import { SubstituteRequests1764000000022 } from './migrations/1764000000022-substitute-requests.ts';
import { HeadCounts1764000000023 } from './migrations/1764000000023-head-counts.ts';
import { Substitutions1764000000030 } from './migrations/1764000000030-substitutions.ts';
import { Marks1764000000040 } from './migrations/1764000000040-marks.ts';
import { Absences1764000000050 } from './migrations/1764000000050-absences.ts';
import { Remarks1764000000051 } from './migrations/1764000000051-remarks.ts';
import { Plans1764000000060 } from './migrations/1764000000060-plans.ts';
import { HomeworkFiles1764000000061 } from './migrations/1764000000061-homework-files.ts';
import { ControlWorks1764000000062 } from './migrations/1764000000062-control-works.ts';
import { Finals1764000000070 } from './migrations/1764000000070-finals.ts';
import { Closing1764000000071 } from './migrations/1764000000071-closing.ts';
import { Integrity1764000000072 } from './migrations/1764000000072-integrity.ts';
import { Archives1764000000080 } from './migrations/1764000000080-archives.ts';
import { TransferSheets1764000000090 } from './migrations/1764000000090-transfer-sheets.ts';
import { Records1764000000095 } from './migrations/1764000000095-records.ts';
import { RetakenMarks1764000000097 } from './migrations/1764000000097-retaken-marks.ts';
import { StaffNotices1764000000096 } from './migrations/1764000000096-staff-notices.ts';
import { WeekRemarks1764000000098 } from './migrations/1764000000098-week-remarks.ts';

/** How the journal's database came to be, in order. */
export const migrations = [
  School1764000000000,
  Lessons1764000000001,
  Timetables1764000000002,
  Settings1764000000003,
  YearPlans1764000000010,
  TimetableSets1764000000020,
  SettingsInOrder1764000000021,
  SubstituteRequests1764000000022,
  HeadCounts1764000000023,
  Substitutions1764000000030,
  Marks1764000000040,
  Absences1764000000050,
  Remarks1764000000051,
  Plans1764000000060,
  HomeworkFiles1764000000061,
  ControlWorks1764000000062,
  Finals1764000000070,
  Closing1764000000071,
  Integrity1764000000072,
  Archives1764000000080,
  TransferSheets1764000000090,
  Records1764000000095,
  StaffNotices1764000000096,
  RetakenMarks1764000000097,
  WeekRemarks1764000000098,
];
