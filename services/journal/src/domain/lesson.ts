import type { DatedSetting } from '@parta/school';
import type { Closing } from './closing/closing.ts';
import type { Group } from './group.ts';
import type { SchoolYear } from './school-year.ts';

/** One dated lesson of one group. `touched` once anything was written in it: then no timetable changes it. */
export type Lesson = {
  schoolYear: number;
  schoolId: string;
  id: string;
  groupId: string;
  day: string;
  number: number;
  starts: string;
  ends: string;
  room: string;
  /** By the timetable. */
  teacherIds: string[];
  /** Who gives it instead; null: as the timetable has it. */
  actualIds: string[] | null;
  status: 'planned' | 'kept' | 'cancelled';
  touched: boolean;
  checked: boolean;
  attendanceVer: number;
  topic: string;
  topicVer: number;
};

/**
 * A lesson somebody is about to write in, held until the transaction ends. `today` and `clock` are the school's own; `settings` all it ever
 * set, `closing` what is closed, `leaderIds` whoever leads the class of the group where leaders may write marks.
 */
export type LessonAtHand = {
  lesson: Lesson;
  group: Group;
  year: SchoolYear;
  settings: DatedSetting[];
  today: string;
  clock: string;
  leaderIds: string[];
  closing: Closing;
};
