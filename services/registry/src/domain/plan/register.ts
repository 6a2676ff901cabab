import type { Findings } from '../oneroster/findings.ts';
import type { RemarkCode } from '../oneroster/remark-texts.ts';
import type { Row, Shelf } from '../oneroster/shelf.ts';
import { type At, placeOf } from '../oneroster/table.ts';

type Lost = { at: At; code: 'left-out-with' | 'ended-with' };
/** A place in the files that refers to something: row, column and the code of the remark when there is no such thing. */
export type Reference = { at: At; column: string; value: string; unknown: RemarkCode };

/** What the sourcedIds of one kind mean here: an id, or the row that keeps the thing from being taken. */
export class Register {
  private readonly found = new Map<string, string>();
  private readonly lost = new Map<string, Lost>();

  take(sourcedId: string, id: string): void {
    this.found.set(sourcedId, id);
  }

  lose(sourcedId: string, at: At): void {
    this.lost.set(sourcedId, { at, code: 'left-out-with' });
  }

  /** Takes over what was lost, and what has ended, when the file was read. */
  loseAllOf(shelf: Shelf<Row>): void {
    for (const [sourcedId, at] of shelf.lost) this.lose(sourcedId, at);
    for (const { sourcedId, at } of shelf.ended) this.lost.set(sourcedId, { at, code: 'ended-with' });
  }

  idOf(sourcedId: string): string | undefined {
    return this.lost.has(sourcedId) ? undefined : this.found.get(sourcedId);
  }

  isLost(sourcedId: string): boolean {
    return this.lost.has(sourcedId);
  }

  /**
   * The id that is meant. Undefined when the referring row falls away, which is remarked: together with the row
   * that is lost, or refused because there is no such thing.
   */
  refer({ at, column, value, unknown }: Reference, findings: Findings): string | undefined {
    const lost = this.lost.get(value);
    const id = lost ? undefined : this.found.get(value);
    if (lost) findings.mended(at, column, lost.code, { other: placeOf(lost.at) });
    else if (id === undefined) findings.refused(at, column, unknown, { value });
    return id;
  }
}
