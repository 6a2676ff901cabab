import { archiveYear } from './archive/archive-year.ts';
import { verifyArchive } from './archive/verify-archive.ts';
import type { AnyCommand } from './desk.ts';
import { importRoster } from './import-roster.ts';
import { importTimetable } from './import-timetable.ts';
import { OPS } from './ops/index.ts';

/** Everything the program can do, in the order in which help lists it. */
export const COMMANDS: readonly AnyCommand[] = [importRoster, importTimetable, archiveYear, verifyArchive, ...OPS];
