import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoSchool } from './demo-school.ts';
import { rosterFiles } from './roster-files.ts';
import { timetableFile } from './timetable-file.ts';

/** `node write-demo-school.js <folder>`: the files of the demo school, to be imported by hand. */
const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error(
    'Usage: write-demo-school <folder>\nWrites roster/*.csv (OneRoster 1.1) and timetable.xml (XHSTT) into it.',
  );
  process.exitCode = 2;
} else {
  const school = demoSchool();
  mkdirSync(join(folder, 'roster'), { recursive: true });
  for (const [name, text] of rosterFiles(school)) writeFileSync(join(folder, 'roster', name), text);
  writeFileSync(join(folder, 'timetable.xml'), timetableFile(school));
  console.log(
    `${folder}: ${school.pupils.length} pupils, ${school.groups.length} groups, ${school.lessons.length} lessons a week`,
  );
}
