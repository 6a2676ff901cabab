import type { PreviewTimetableAnswer } from '@parta/contracts';
import { aligned } from './table.ts';
import type { Words } from './words.ts';

const SHOWN_UNPLACED = 50;
const FORMATS = { xhstt: 'XHSTT', untis: 'Untis', asc: 'aSc' };

/** A preview as lines: what the file holds, what it would do to a school when one is named, and what has no place. */
export function timetableReport(preview: PreviewTimetableAnswer, schoolId: string | null, words: Words): string[] {
  const { format, missing, unknown, title, inFile, toPlan, toWithdraw, unchanged, kept, perClass } = preview;
  return [
    `${FORMATS[format]} · ${title}`,
    '',
    ...aligned(Object.entries(inFile).map(([what, count]) => [words.timetable[what] ?? what, count])),
    '',
    ...aligned(perClass.map(({ title: name, lessonsPerWeek }) => [name, lessonsPerWeek])),
    '',
    ...(schoolId !== null ? [words.toPlan(toPlan, toWithdraw, unchanged, kept)] : []),
    ...(missing.length > 0 ? [words.missingFiles(missing.join(', '))] : []),
    ...unknown.map(({ what, name, lessons }) => words.unknownName(words.unknownNames[what] ?? what, name, lessons)),
    ...unplacedLines(preview, words),
  ];
}

function unplacedLines({ unplaced, unplacedLeftOut }: PreviewTimetableAnswer, words: Words): string[] {
  const shown = unplaced.slice(0, SHOWN_UNPLACED);
  const rest = unplaced.length - shown.length + unplacedLeftOut;
  return [
    words.notPlaced(unplaced.length + unplacedLeftOut),
    ...shown.map((each) => `  ${each.event} ${each.what}: ${each[words.language]}`),
    ...(rest > 0 ? [`  ${words.andMore(rest)}`] : []),
  ];
}
