/** A thing of a timetable file: the id its author's program gave it, and the name people read. */
export type Named = { id: string; name: string };

export type ResourceKind = 'class' | 'teacher' | 'room' | 'pupil' | 'other';

/** A class, teacher, room or pupil; `groupIds` are the resource groups it is listed in. */
export type FileResource = Named & { kind: ResourceKind; groupIds: string[] };

/** Some lessons of one course a week: `duration` hours together, perhaps at a time that was fixed beforehand. */
export type FileEvent = Named & {
  course: Named | null;
  duration: number;
  timeId: string | null;
  resourceIds: string[];
  resourceGroupIds: string[];
};

/** Where a solution puts an event, or a part of one that it split. `duration` null: the whole event. */
export type FilePlacement = { eventId: string; duration: number | null; timeId: string | null; resourceIds: string[] };

/** A week as a timetable program wrote it, before anything of the school is known. Days and times in the order of the file. */
export type TimetableFile = {
  title: string;
  days: Named[];
  times: (Named & { dayId: string })[];
  resources: FileResource[];
  resourceGroups: (Named & { kind: ResourceKind })[];
  events: FileEvent[];
  /** Every finished week in the file; empty where the events carry their times themselves. */
  solutions: { title: string; placements: FilePlacement[] }[];
};
