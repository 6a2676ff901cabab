import { type FileName, FILES, PASSED_OVER } from './columns.ts';
import type { Findings } from './findings.ts';
import { compareManifest, type Manifest, readManifest } from './manifest.ts';
import { readDemographics, readEnrollment, readRole, readUser } from './read-people-rows.ts';
import { readClass, readCourse, readOrg, readSession } from './read-school-rows.ts';
import type {
  ClassRow,
  CourseRow,
  DemographicsRow,
  EnrollmentRow,
  OrgRow,
  RoleRow,
  SessionRow,
  UserRow,
} from './rows.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import { type Shelf, shelve } from './shelf.ts';
import type { Table } from './table.ts';

/** A set of files, understood row by row; what was wrong with them is among the findings. */
export type RosterSet = {
  version: Manifest['version'];
  orgs: Shelf<OrgRow>;
  sessions: Shelf<SessionRow>;
  courses: Shelf<CourseRow>;
  classes: Shelf<ClassRow>;
  users: Shelf<UserRow>;
  roles: Shelf<RoleRow>;
  demographics: Shelf<DemographicsRow>;
  enrollments: Shelf<EnrollmentRow>;
  findings: Findings;
};

/** Reads a set of OneRoster 1.1 or 1.2, bulk or delta. Nothing is looked up outside the set yet. */
export function readSet(tables: readonly Table[], findings: Findings): RosterSet {
  const named = filesOf(tables, findings);
  const sheet = (name: FileName): Sheet | undefined => {
    const table = named.get(name);
    return table && sheetOf(name, table, findings);
  };
  const manifest = readManifest(sheet('manifest'), findings);
  compareManifest(manifest, new Map([...named].map(([name, { file }]) => [name, file])), findings);
  const reading = (name: string) => ({ findings, isDelta: manifest.modes.get(name) === 'delta' });
  notePasswords(named.get('users'), findings);
  return {
    version: manifest.version === 'unknown' ? versionOf(named) : manifest.version,
    orgs: shelve(sheet('orgs'), reading('orgs'), readOrg),
    sessions: shelve(sheet('academicsessions'), reading('academicsessions'), readSession),
    courses: shelve(sheet('courses'), reading('courses'), readCourse),
    classes: shelve(sheet('classes'), reading('classes'), readClass),
    users: shelve(sheet('users'), reading('users'), readUser),
    roles: shelve(sheet('roles'), reading('roles'), readRole),
    demographics: shelve(sheet('demographics'), reading('demographics'), readDemographics),
    enrollments: shelve(sheet('enrollments'), reading('enrollments'), readEnrollment),
    findings,
  };
}

/** The files by their kind: names in any case, and `userProfiles.csv` as roles when it holds roles and nothing else does. */
function filesOf(tables: readonly Table[], findings: Findings): Map<FileName, Table> {
  const named = new Map<FileName, Table>();
  const ordered = tables.toSorted((left, right) => rank(left) - rank(right) || (left.file < right.file ? -1 : 1));
  for (const table of ordered) {
    const at = { file: table.file, row: 0 };
    const name = nameOf(table);
    if (name === undefined) {
      if (!PASSED_OVER.has(stem(table.file))) findings.mended(at, '', 'file-unknown');
      continue;
    }
    const other = named.get(name)?.file;
    if (other !== undefined) findings.mended(at, '', 'file-twice', { other });
    else {
      if (name !== stem(table.file)) findings.mended(at, '', 'file-holds-roles');
      named.set(name, table);
    }
  }
  return named;
}

function nameOf(table: Table): FileName | undefined {
  const name = stem(table.file);
  const holdsRoles = ['roletype', 'role'].every((column) =>
    table.header.some((cell) => cell.trim().toLowerCase() === column),
  );
  return name === 'userprofiles' && holdsRoles ? 'roles' : FILES.find((each) => each === name);
}

function stem(file: string): string {
  return (file.split(/[\\/]/).at(-1) ?? '').toLowerCase().replace(/\.csv$/, '');
}

/** A file under its own name comes before one that only holds the same. */
function rank(table: Table): number {
  return stem(table.file) === nameOf(table) ? 0 : 1;
}

function versionOf(named: ReadonlyMap<FileName, Table>): Manifest['version'] {
  const users = named.get('users')?.header.map((cell) => cell.trim().toLowerCase());
  if (named.has('roles')) return '1.2';
  return users?.includes('role') ? '1.1' : 'unknown';
}

function notePasswords(users: Table | undefined, findings: Findings): void {
  const columns = users?.header.flatMap((cell, index) => (/password/i.test(cell) ? [index] : [])) ?? [];
  const column = columns.find((index) => users?.rows.some(({ cells }) => (cells[index] ?? '').trim() !== ''));
  if (users && column !== undefined) {
    findings.mended({ file: users.file, row: 1 }, users.header[column] ?? '', 'password-passed-over');
  }
}
