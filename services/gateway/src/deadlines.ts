import { ImportRoster, ImportTimetable, PreviewRoster, PreviewTimetable, type RequestContract } from '@parta/contracts';

/** Milliseconds after which nobody waits for a read. */
export const READ_DEADLINE_MS = 2_000;
/** Milliseconds after which nobody waits for a write. */
export const WRITE_DEADLINE_MS = 5_000;

/** A whole school is read and compared: the page shows progress meanwhile. */
const WHOLE_SCHOOL_MS = 60_000;
const WHOLE_SCHOOL = new Set([PreviewRoster.type, ImportRoster.type, PreviewTimetable.type, ImportTimetable.type]);

export function deadlineOf({ type, kind }: Pick<RequestContract, 'type' | 'kind'>): number {
  if (WHOLE_SCHOOL.has(type)) return WHOLE_SCHOOL_MS;
  return kind === 'command' ? WRITE_DEADLINE_MS : READ_DEADLINE_MS;
}
