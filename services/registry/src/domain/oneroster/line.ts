import { nameFault, skeleton } from '@parta/school';
import { readDay } from './day.ts';
import type { Findings, RemarkDetails } from './findings.ts';
import type { RemarkCode } from './remark-texts.ts';
import type { At } from './table.ts';

const FORMULA = /^[=+@\t]|^-(?=.)/;

/** One row of a file while it is read: gives cells by column, and takes note of what is wrong with them. */
export class Line {
  constructor(
    readonly at: At,
    private readonly cells: ReadonlyMap<string, string>,
    private readonly findings: Findings,
  ) {}

  mended(column: string, code: RemarkCode, details?: RemarkDetails): void {
    this.findings.mended(this.at, column, code, details);
  }

  refused(column: string, code: RemarkCode, details?: RemarkDetails): void {
    this.findings.refused(this.at, column, code, details);
  }

  get isRefused(): boolean {
    return this.findings.isRefused(this.at);
  }

  /** The cell without spaces around it; empty when the file has no such column. */
  text(column: string): string {
    return this.cells.get(column) ?? '';
  }

  has(column: string): boolean {
    return this.cells.has(column);
  }

  needed(column: string): string {
    const value = this.text(column);
    if (value === '') this.refused(column, 'value-missing');
    return value;
  }

  /** Text that people will read: neither a formula nor longer than `limit`. */
  shown(column: string, limit: number): string {
    const value = this.text(column).replaceAll(/\s+/g, ' ');
    const formula = FORMULA.exec(value)?.[0];
    if (formula) this.refused(column, 'formula', { value: formula });
    if (value.length > limit) this.refused(column, 'value-too-long', { limit });
    return value;
  }

  /** A part of a name, in one script and without hidden characters (NAME-01). */
  name(column: string): string {
    const written = this.text(column);
    if (/^-+$/.test(written)) return '';
    const value = this.shown(column, 100);
    const fault = nameFault(value);
    if (fault === 'hiddenCharacter') this.refused(column, 'name-hidden-character');
    if (fault === 'mixedScripts') this.refused(column, 'name-mixed-scripts', { value, other: titled(skeleton(value)) });
    return value;
  }

  /** A list in one cell, `a,b` or `a, b`. */
  list(column: string): string[] {
    return this.text(column)
      .split(/[,;]/)
      .map((item) => item.trim())
      .filter((item) => item !== '');
  }

  /** One of the known words, however its letters are written; undefined, and refused, when it is none of them. */
  oneOf<Word extends string>(column: string, known: readonly Word[]): Word | undefined {
    const value = this.needed(column);
    if (value === '') return undefined;
    const found = known.find((word) => word.toLowerCase() === value.toLowerCase());
    if (!found) this.refused(column, 'value-unknown', { value });
    else if (found !== value) this.mended(column, 'value-spelling', { value, other: found });
    return found;
  }

  /** A day; null when the cell is empty, or refused. */
  day(column: string): string | null {
    const value = this.text(column);
    if (value === '') return null;
    const read = readDay(value);
    if ('fault' in read) {
      this.refused(column, read.fault, { value });
      return null;
    }
    if (read.isUnusual) this.mended(column, 'date-form', { value, other: read.day });
    return read.day;
  }
}

function titled(upper: string): string {
  return upper.toLocaleLowerCase('ru-RU').replaceAll(/(^|[- ])\p{L}/gu, (start) => start.toLocaleUpperCase('ru-RU'));
}
