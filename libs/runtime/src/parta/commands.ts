import type { Command } from './desk.ts';
import { importRoster } from './import-roster.ts';
import { importTimetable } from './import-timetable.ts';
import { OPS } from './ops/index.ts';

/** Everything the program can do, in the order in which help lists it. */
export const COMMANDS: readonly Command[] = [importRoster, importTimetable, ...OPS];
