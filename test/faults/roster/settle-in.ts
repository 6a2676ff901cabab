import { setTimeout as pause } from 'node:timers/promises';
import type { RpcClient } from '@parta/bus';
import { derivedId, ImportTimetable, newId, PreviewTimetable, SetSetting, UploadTimetableFile } from '@parta/contracts';
import type { RosterSchool } from './roster.ts';
import { timetable } from './timetable.ts';

const DEADLINE_MS = 60_000;
const PATIENCE_MS = 180_000;

/** Gives a school its lessons by the import anyone would use, once the journal has heard of its groups. Answers their number. */
export async function settleIn(operator: RpcClient, school: RosterSchool): Promise<number> {
  const importId = derivedId('import', school.schoolId);
  const content = Buffer.from(timetable(school)).toString('base64');
  const file = { importId, name: 'week.xml', part: 0, parts: 1, content };
  const ask = { deadlineMs: DEADLINE_MS, commandId: newId() };
  await insistently(() => operator.askAsService(UploadTimetableFile, file, ask));
  // Lessons of any age are written in, marks are given to whoever was away, too, and finals are decided on all year.
  for (const [name, value] of [
    ['closing.lessonDays', 'none'],
    ['marks.withAbsence', 'always'],
    ['finals.openDays', 30],
    ['finals.closeDays', 14],
  ] as const) {
    const set = { schoolId: school.schoolId, name, value, from: school.from };
    await insistently(() => operator.askAsService(SetSetting, set, { deadlineMs: DEADLINE_MS, commandId: newId() }));
  }
  const wanted = { importId, schoolId: school.schoolId, validFrom: school.from };
  return insistently(async () => {
    const { digest, unplaced } = await operator.askAsService(PreviewTimetable, wanted, { deadlineMs: DEADLINE_MS });
    if (unplaced.length > 0) throw new Error(`no place for ${JSON.stringify(unplaced[0])}`);
    const order = { ...wanted, digest, unplaced: 'refuse' as const };
    return (await operator.askAsService(ImportTimetable, order, { deadlineMs: DEADLINE_MS })).planned;
  });
}

/** The journal hears of its groups a moment later, and a machine at its first breath is slow. */
async function insistently<Result>(ask: () => Promise<Result>): Promise<Result> {
  for (const until = Date.now() + PATIENCE_MS; ;) {
    try {
      return await ask();
    } catch (error) {
      if (Date.now() > until) throw error;
    }
    await pause(300);
  }
}
