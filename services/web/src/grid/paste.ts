import type { AttendanceCode, Scale } from '@parta/contracts';
import { type MarkRules, markTyped, nameKey } from '@parta/school';

/** One line of what was copied from a sheet: with a name in the first column, or only the value. */
export type PastedLine = { line: number; name: string | undefined; typed: string };

export type PasteSettings = { scale: Scale; rules: MarkRules; codes: ReadonlyMap<string, AttendanceCode> };
export type PastePlan = {
  marks: { row: number; value: string }[];
  absences: { row: number; code: AttendanceCode }[];
  /** Lines whose value is no mark of the scale and no code of the school, as they stand in the sheet. */
  unknown: PastedLine[];
  /** Lines whose name is nobody's here, or of several. */
  unmatched: PastedLine[];
};

/** The lines of a copied column; empty values are left out, numbers of lines count from 1. */
export function pastedLines(text: string): PastedLine[] {
  const rows = text
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('\t').map((cell) => cell.trim()));
  const isNamed = rows.some((cells) => cells.length > 1 && /\p{L}{2,}/u.test(cells[0] ?? ''));
  return rows
    .map((cells, at) => ({
      line: at + 1,
      name: isNamed ? cells[0] : undefined,
      typed: (isNamed ? cells.at(-1) : cells[0]) ?? '',
    }))
    .filter(({ typed }) => typed !== '');
}

/**
 * Where each pasted value goes: by name where the first column holds names, else downwards from the cursor.
 * Nothing is written by it; what is not understood is listed.
 */
export function planPaste(lines: PastedLine[], names: string[], fromRow: number, settings: PasteSettings): PastePlan {
  const plan: PastePlan = { marks: [], absences: [], unknown: [], unmatched: [] };
  for (const pasted of lines) {
    const row = pasted.name === undefined ? fromRow + pasted.line - 1 : rowOf(pasted.name, names);
    const value = markTyped(settings.scale, pasted.typed, settings.rules);
    const code = settings.codes.get(pasted.typed.toLowerCase());
    if (row === undefined || row >= names.length) plan.unmatched.push(pasted);
    else if (value !== undefined) plan.marks.push({ row, value });
    else if (code) plan.absences.push({ row, code });
    else plan.unknown.push(pasted);
  }
  return plan;
}

/** The one pupil of that name, «Климов Роман» or «Климов» alone where it is unique. */
function rowOf(name: string, names: string[]): number | undefined {
  const key = nameKey(name);
  if (!key) return undefined;
  const keys = names.map((each) => nameKey(each) ?? '');
  const whole = keys.indexOf(key);
  if (whole >= 0) return whole;
  const starting = keys.flatMap((each, at) => (each.startsWith(`${key} `) || key.startsWith(`${each} `) ? [at] : []));
  return starting.length === 1 ? starting[0] : undefined;
}
