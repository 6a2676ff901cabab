import type { At } from '../../oneroster/table.ts';
import { placeOf } from '../../oneroster/table.ts';
import type { Draft } from '../draft.ts';

/**
 * The school a row belongs to. An unknown organisation is the school when the set has only one; undefined, with a
 * remark, when the row cannot be placed.
 */
export function schoolOfRow(draft: Draft, at: At, column: string, value: string): string | undefined {
  const found = draft.orgs.idOf(value);
  if (found !== undefined && draft.schoolIds.has(found)) return found;
  const [only, ...others] = draft.schoolIds;
  if (only !== undefined && others.length === 0 && !draft.orgs.isLost(value)) {
    draft.findings.mended(at, column, 'organisation-guessed', { value });
    return only;
  }
  return draft.orgs.refer({ at, column, value, unknown: 'unknown-organisation' }, draft.findings);
}

/** How a remark names the row that gave a thing; the thing itself when it was held before. */
export function giverOf(draft: Draft, id: string): string {
  const at = draft.givenBy.get(id);
  return at ? placeOf(at) : id;
}
