import type { TransferLine } from '@parta/contracts';
import { isDay, markSign, markTyped, type Scale } from '@parta/school';

type Mark = TransferLine['marks'][number];
type Final = TransferLine['finals'][number];

/** Marks as they are typed, one a line: `05.10.2026 5`, with a weight behind it where there is one: `05.10.2026 4 2`. */
export function typedMarks(text: string, scales: readonly Scale[]): Mark[] | undefined {
  return all(text, (line) => {
    const [, day = '', month = '', year = '', mark = '', weight = '1'] = MARK.exec(line) ?? [];
    const [written, value] = [`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, markIn(scales, mark)];
    const hundredths = Math.round(Number(weight.replace(',', '.')) * 100);
    return isDay(written) && value !== undefined && hundredths >= 1
      ? { day: written, value, weight: hundredths }
      : undefined;
  });
}

const MARK = /^(\d{1,2})\.(\d{1,2})\.(\d{4})\s+(\S+)(?:\s+(\d{1,3}(?:[.,]\d{1,2})?))?$/;

/** Finals as they are typed, one a line: `1-я четверть 4`. */
export function typedFinals(text: string, scales: readonly Scale[]): Final[] | undefined {
  return all(text, (line) => {
    const [, title = '', mark = ''] = /^(.{1,60})\s(\S+)$/.exec(line) ?? [];
    const value = markIn(scales, mark);
    return value === undefined ? undefined : { title: title.trim(), value };
  });
}

/** The mark in the first of these scales that has it. */
const markIn = (scales: readonly Scale[], typed: string): string | undefined =>
  scales.map((scale) => markTyped(scale, typed)).find((value) => value !== undefined);

/** Every line that is not empty, or nothing when one of them cannot be read. */
function all<Item>(text: string, read: (line: string) => Item | undefined): Item[] | undefined {
  const lines = text.split('\n').map((line) => line.trim());
  const items = lines.filter(Boolean).map(read);
  return items.every((item): item is Item & {} => item !== undefined) ? items : undefined;
}

export const marksText = (marks: readonly Mark[]): string =>
  marks.map(({ day, value, weight }) => `${dotted(day)} ${markSign(value, 'ru')}${weightText(weight)}`).join('\n');

export const finalsText = (finals: readonly Final[]): string =>
  finals.map(({ title, value }) => `${title} ${markSign(value, 'ru')}`).join('\n');

/** `2026-10-05` as it is typed. */
export const dotted = (day: string): string => day.split('-').toReversed().join('.');

const weightText = (weight: number): string => (weight === 100 ? '' : ` ${String(weight / 100).replace('.', ',')}`);
