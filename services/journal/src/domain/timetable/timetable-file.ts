import type { CycleWeek } from '@parta/school';
import type { Bell } from '../bells.ts';
import type { Placing } from './placing.ts';

/** A thing of a timetable file: the id its author's program gave it, and the name people read. */
export type Named = { id: string; name: string };

export type ResourceKind = 'class' | 'teacher' | 'room' | 'pupil' | 'other';

/** A class, teacher, room or pupil; `groupIds` are the resource groups it is listed in, `code` a second, shorter name. */
export type FileResource = Named & { kind: ResourceKind; groupIds: string[]; code?: string };

/** What is taught; `code` is a second, shorter name. */
export type FileCourse = Named & { code?: string };

/** Some lessons of one course a week: `duration` hours together, perhaps at a time that was fixed beforehand. */
export type FileEvent = Named & {
  course: FileCourse | null;
  duration: number;
  timeId: string | null;
  resourceIds: string[];
  resourceGroupIds: string[];
};

/** Where a solution puts an event, or a part of one that it split. `duration` null: the whole event; `week`: of a two-week cycle only. */
export type FilePlacement = {
  eventId: string;
  duration: number | null;
  timeId: string | null;
  resourceIds: string[];
  week?: CycleWeek;
};

/** A week as a timetable program wrote it, before anything of the school is known. Days and times in the order of the file. */
export type TimetableFile = {
  format: 'xhstt' | 'untis' | 'asc';
  title: string;
  days: Named[];
  /** `bell` and `weekId` where the program keeps them. */
  times: (Named & { dayId: string; weekId?: string; bell?: Bell })[];
  resources: FileResource[];
  resourceGroups: (Named & { kind: ResourceKind })[];
  events: FileEvent[];
  /** Every finished week in the file; empty where the events carry their times themselves. */
  solutions: { title: string; placements: FilePlacement[] }[];
  /** What the file itself says can have no place: broken rows, lessons of one term. */
  unplaced: Placing[];
  /** Files of a set that would have told names and hours and did not come. */
  missing: string[];
};
