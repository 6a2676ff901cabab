import type { RosterRemark } from '@parta/contracts';
import { REMARK_TEXTS, type RemarkCode } from './remark-texts.ts';
import { type At, placeOf } from './table.ts';

/** What stands in the words of a remark: `{value}`, `{other}`. */
export type RemarkDetails = Record<string, string | number>;

/** Collects what is found in a set, each thing once, in the order of finding; an excluded row cannot be refused. */
export class Findings {
  readonly remarks: RosterRemark[] = [];
  private readonly refusedRows = new Set<string>();
  private readonly said = new Set<string>();

  constructor(private readonly excluded: ReadonlySet<string> = new Set()) {}

  isExcluded(at: At): boolean {
    return this.excluded.has(placeOf(at));
  }

  isRefused(at: At): boolean {
    return this.refusedRows.has(placeOf(at));
  }

  /** Repaired or passed over by itself: the row is taken. */
  mended(at: At, column: string, code: RemarkCode, details: RemarkDetails = {}): void {
    this.note({ ...at, column, code, verdict: 'mended' }, details);
  }

  /** The row cannot be taken; nothing is written before it is mended or excluded. */
  refused(at: At, column: string, code: RemarkCode, details: RemarkDetails = {}): void {
    if (this.isExcluded(at)) return;
    this.refusedRows.add(placeOf(at));
    this.note({ ...at, column, code, verdict: 'refused' }, details);
  }

  /** How many rows are refused. */
  get refusedCount(): number {
    return this.refusedRows.size;
  }

  private note(found: Omit<RosterRemark, 'ru' | 'en'> & { code: RemarkCode }, details: RemarkDetails): void {
    const key = `${placeOf(found)} ${found.column} ${found.code}`;
    if (this.said.has(key)) return;
    this.said.add(key);
    const { ru, en } = REMARK_TEXTS[found.code];
    this.remarks.push({ ...found, ru: filled(ru, details), en: filled(en, details) });
  }
}

function filled(text: string, details: RemarkDetails): string {
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? ''));
}
