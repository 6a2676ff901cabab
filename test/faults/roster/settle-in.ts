import { setTimeout as pause } from 'node:timers/promises';
import type { RpcClient } from '@parta/bus';
import { derivedId, ImportTimetable, PreviewTimetable, Refusal, UploadTimetableFile } from '@parta/contracts';
import type { RosterSchool } from './roster.ts';
import { timetable } from './timetable.ts';

const DEADLINE = { deadlineMs: 60_000 };
const PATIENCE_MS = 120_000;

/** Gives a school its lessons by the import anyone would use, once the journal has heard of its groups. */
export async function settleIn(operator: RpcClient, school: RosterSchool): Promise<number> {
  const importId = derivedId('import', school.schoolId);
  const content = Buffer.from(timetable(school)).toString('base64');
  await operator.askAsService(
    UploadTimetableFile,
    { importId, name: 'week.xml', part: 0, parts: 1, content },
    DEADLINE,
  );
  const wanted = { importId, schoolId: school.schoolId, validFrom: school.from };
  for (const until = Date.now() + PATIENCE_MS; ;) {
    const seen = await operator.askAsService(PreviewTimetable, wanted, DEADLINE).catch(unlessRefused);
    if (seen && seen.unplaced.length === 0) {
      const order = { ...wanted, digest: seen.digest, unplaced: 'refuse' as const };
      return (await operator.askAsService(ImportTimetable, order, DEADLINE)).planned;
    }
    if (Date.now() > until)
      throw new Error(`the timetable of ${school.schoolId} fits nowhere: ${JSON.stringify(seen)}`);
    await pause(300);
  }
}

function unlessRefused(error: unknown): undefined {
  if (!(error instanceof Refusal)) throw error;
}
