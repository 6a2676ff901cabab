import type { OrgRow } from '../../oneroster/rows.ts';
import type { RosterSet } from '../../oneroster/read-set.ts';
import type { Draft } from '../draft.ts';
import { schoolKey, slug } from './school-key.ts';

const TIME_ZONE = 'Europe/Moscow';

/**
 * The schools of a set. A department belongs to the school above it; alone in a set it is the school. What stands above
 * a school is not the registry's. Without organisations in the set, those of the registry are meant.
 */
export function placeSchools(draft: Draft, set: RosterSet): void {
  const { orgs } = set;
  draft.orgs.loseAllOf(orgs);
  for (const { at } of orgs.ended) draft.findings.mended(at, 'status', 'not-ended-by-file');
  for (const row of orgs.rows.filter(({ type }) => type === 'school')) placeSchool(draft, row);
  const departments = orgs.rows.filter(({ type }) => type === 'department');
  const isAlone = draft.schoolIds.size === 0 && orgs.lost.size === 0;
  for (const row of departments) placeDepartment(draft, row, orgs.rows, isAlone && departments.length === 1);
  for (const school of draft.schools.values()) {
    if (draft.orgs.idOf(school.sourcedId) !== undefined || draft.orgs.isLost(school.sourcedId)) continue;
    draft.orgs.take(school.sourcedId, school.id);
    if (orgs.rows.length === 0) draft.schoolIds.add(school.id);
  }
  noteParents(draft, orgs.rows);
  const rest = [set.users, set.classes, set.enrollments, set.roles].some(
    ({ rows, ended }) => rows.length + ended.length > 0,
  );
  if (draft.schoolIds.size === 0 && rest) draft.findings.refused({ file: 'orgs.csv', row: 0 }, '', 'school-unknown');
}

function placeSchool(draft: Draft, row: OrgRow): string {
  const wanted = schoolKey(row);
  const id = draft.schoolIds.has(wanted) ? slug(row.sourcedId) : wanted;
  if (id !== wanted) draft.findings.mended(row.at, 'name', 'school-key-taken', { value: wanted, other: id });
  const timeZone = draft.schools.get(id)?.timeZone ?? TIME_ZONE;
  draft.schools.set(id, { id, title: row.name, timeZone, sourcedId: row.sourcedId });
  draft.schoolIds.add(id);
  draft.givenBy.set(id, row.at);
  draft.orgs.take(row.sourcedId, id);
  return id;
}

function placeDepartment(draft: Draft, row: OrgRow, rows: OrgRow[], isOnly: boolean): void {
  const above = schoolAbove(draft, row, rows);
  if (above !== undefined) draft.orgs.take(row.sourcedId, above);
  else if (isOnly) {
    const other = placeSchool(draft, row);
    draft.findings.mended(row.at, 'type', 'department-as-school', { other });
  } else {
    draft.findings.refused(row.at, 'parentSourcedId', 'department-alone');
    draft.orgs.lose(row.sourcedId, row.at);
  }
}

/** Climbs from a department to a school; a chain that bites its tail ends after as many steps as there are rows. */
function schoolAbove(draft: Draft, { parent }: OrgRow, rows: OrgRow[]): string | undefined {
  let next: string | undefined = parent;
  for (let step = 0; step <= rows.length && next; step += 1) {
    const found = draft.orgs.idOf(next);
    if (found !== undefined) return found;
    next = rows.find(({ sourcedId }) => sourcedId === next)?.parent;
  }
  return undefined;
}

/** Only an organisation stands above another: a school above a school, or an unknown one, changes nothing. */
function noteParents(draft: Draft, rows: OrgRow[]): void {
  const types = new Map(rows.map(({ sourcedId, type }) => [sourcedId, type]));
  for (const { at, type, parent } of rows) {
    const above = types.get(parent);
    const isOdd = above === undefined || (type === 'school' && (above === 'school' || above === 'department'));
    if (parent !== '' && isOdd) {
      draft.findings.mended(at, 'parentSourcedId', 'parent-passed-over', { value: parent });
    }
  }
}
