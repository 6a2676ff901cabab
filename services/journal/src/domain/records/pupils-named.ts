import type { NamesOfPeopleAnswer } from '@parta/contracts';
import { nameInFile } from '../timetable/name-in-file.ts';
import { classmatesIn, type EnrolledPupil } from './classmates.ts';
import { type ResultLine, scoreOf } from './external-result.ts';
import type { NamedResult } from './read-result.ts';
import type { ReadResults } from './read-results.ts';
import { type ResultFault, resultFault } from './result-fault.ts';

/** A sheet whose pupils are known. */
export type SheetOfPupils = { lines: ResultLine[]; faults: ResultFault[] };

/** Everybody a row may mean: who was in its class in the academic year of its day. */
export function pupilsIn({ lines }: ReadResults, pupils: EnrolledPupil[]): string[] {
  const classmates = classmatesIn(pupils);
  return [...new Set(lines.flatMap(classmates))];
}

/** The lines with their pupils; who is not found, is one of several, or stands twice is a fault. Faults in the order of rows. */
export function pupilsNamed(
  { lines, faults }: ReadResults,
  pupils: EnrolledPupil[],
  names: NamesOfPeopleAnswer['names'],
): SheetOfPupils {
  const classmates = classmatesIn(pupils);
  const calledBy = new Map(names.map(({ personId, full, list }) => [personId, [full, list].map(nameInFile)]));
  const seen = new Set<string>();
  const verdicts = lines.map((line) => {
    const written = nameInFile(line.pupil);
    const fitting = classmates(line).filter((id) => calledBy.get(id)?.includes(written));
    return verdictOn(line, fitting, seen);
  });
  const found = verdicts.flatMap((each) => ('fault' in each ? each.fault : []));
  return {
    lines: verdicts.flatMap((each) => ('line' in each ? each.line : [])),
    faults: [...faults, ...found].toSorted((one, other) => one.row - other.row),
  };
}

function verdictOn(
  line: NamedResult,
  [pupilId, namesake]: string[],
  seen: Set<string>,
): { line: ResultLine } | { fault: ResultFault } {
  const fault = (what: 'pupil' | 'namesakes' | 'twice') => ({ fault: resultFault(what, line.row, line.column) });
  if (pupilId === undefined) return fault('pupil');
  if (namesake !== undefined) return fault('namesakes');
  const { kind, title, subject, day } = line;
  const key = JSON.stringify([pupilId, kind, title, subject, day]);
  if (seen.has(key)) return fault('twice');
  seen.add(key);
  return { line: { pupilId, kind, title, subject, day, ...scoreOf(line) } };
}
