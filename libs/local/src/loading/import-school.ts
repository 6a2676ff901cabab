import type { RpcClient } from '@parta/bus/client';
import {
  derivedId,
  ImportRoster,
  ImportTimetable,
  PreviewRoster,
  PreviewTimetable,
  Refusal,
  SetSetting,
  SetWorkType,
  UploadRosterFile,
  UploadTimetableFile,
} from '@parta/contracts';
import { mondayOf } from '@parta/school';
import type { DemoSchool } from '../demo-school/demo-school.ts';
import { WORK_TYPES } from '../demo-school/mark-plan.ts';
import { rosterFiles } from '../demo-school/roster-files.ts';
import { DEMO_SCHOOL, YEAR } from '../demo-school/school-year.ts';
import { timetableFile } from '../demo-school/timetable-file.ts';
import { Obstacle } from '../obstacle.ts';
import { words } from '../words.ts';
import { untilThere } from './until-there.ts';
import { partsOf } from './upload-parts.ts';

/** Imports take longer than ordinary requests. */
const deadlineMs = 120_000;

/** People, classes and groups from OneRoster files. */
export async function importRoster(ops: RpcClient, school: DemoSchool): Promise<void> {
  const importId = derivedId('import', DEMO_SCHOOL.id, 'roster');
  for (const [name, text] of rosterFiles(school)) {
    for (const part of partsOf(name, text)) await ops.askAsService(UploadRosterFile, { importId, ...part });
  }
  const { digest, refused, remarks } = await ops.askAsService(PreviewRoster, { importId, exclude: [] }, { deadlineMs });
  if (refused > 0) throw new Obstacle(words().demoRefused(JSON.stringify(remarks.slice(0, 5))));
  await ops.askAsService(ImportRoster, { importId, exclude: [], digest }, { deadlineMs });
}

/** The week from an XHSTT file, once the journal has heard of every class and teacher in it. */
export async function importTimetable(ops: RpcClient, school: DemoSchool): Promise<void> {
  const importId = derivedId('import', DEMO_SCHOOL.id, 'timetable');
  for (const part of partsOf('timetable.xml', timetableFile(school))) {
    await ops.askAsService(UploadTimetableFile, { importId, ...part });
  }
  const from = { importId, schoolId: DEMO_SCHOOL.id, validFrom: YEAR.from };
  const { digest } = await untilThere('classes and teachers of the timetable', async () => {
    const seen = await ops.askAsService(PreviewTimetable, from, { deadlineMs }).catch(unlessRefused);
    return seen?.unplaced.length === 0 ? seen : undefined;
  });
  await ops.askAsService(ImportTimetable, { ...from, digest, unplaced: 'refuse' }, { deadlineMs });
  await keepOpen(ops);
  for (const [typeId, { title, weight }] of Object.entries(WORK_TYPES)) {
    const type = { schoolId: DEMO_SCHOOL.id, typeId, title, weight, counts: true, from: YEAR.from };
    await ops.askAsService(SetWorkType, type);
  }
}

/** Lessons of weeks before this one stay open: the demo school is filled, and tried out, long after they were held. */
async function keepOpen(ops: RpcClient): Promise<void> {
  const thisWeek = mondayOf(new Date().toISOString().slice(0, 10));
  for (const name of ['closing.lessonDays', 'closing.homeworkDays']) {
    await ops.askAsService(SetSetting, { schoolId: DEMO_SCHOOL.id, name, value: 'none', from: YEAR.from });
    if (thisWeek > YEAR.from)
      await ops.askAsService(SetSetting, { schoolId: DEMO_SCHOOL.id, name, value: 7, from: thisWeek });
  }
}

function unlessRefused(error: unknown): undefined {
  if (!(error instanceof Refusal)) throw error;
}
