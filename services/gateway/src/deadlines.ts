import {
  EditTimetable,
  FinishPortal,
  ImportRoster,
  ImportTimetable,
  PlanYear,
  PreviewResults,
  PreviewRoster,
  PreviewTimetable,
  PreviewYear,
  RecordExternalResults,
  type RequestContract,
  StartPortal,
} from '@parta/contracts';

/** Milliseconds after which nobody waits for a read. */
export const READ_DEADLINE_MS = 2_000;
/** Milliseconds after which nobody waits for a write. */
export const WRITE_DEADLINE_MS = 5_000;

/** A whole school is read and compared: the page shows progress meanwhile. */
const WHOLE_SCHOOL_MS = 60_000;
const WHOLE_SCHOOL = new Set<string>(
  [
    PreviewResults,
    RecordExternalResults,
    PreviewRoster,
    ImportRoster,
    PreviewTimetable,
    ImportTimetable,
    EditTimetable,
    PreviewYear,
    PlanYear,
  ].map(({ type }) => type),
);

/** A portal may take five seconds a call: discovery at the start, token and profile at the end. */
const PORTAL_MS = new Map([
  [StartPortal.type, 8_000],
  [FinishPortal.type, 15_000],
]);

export function deadlineOf({ type, kind }: Pick<RequestContract, 'type' | 'kind'>): number {
  if (WHOLE_SCHOOL.has(type)) return WHOLE_SCHOOL_MS;
  const portal = PORTAL_MS.get(type);
  if (portal !== undefined) return portal;
  return kind === 'command' ? WRITE_DEADLINE_MS : READ_DEADLINE_MS;
}
