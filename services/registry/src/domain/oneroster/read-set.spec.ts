import { expect, test } from '@jest/globals';
import { aRoster, enrollmentLine, ENROLLMENTS, lines, userLine, USERS, usersOfRoster } from '../../testing.ts';
import { planned } from '../testing.ts';

const [vera, ...others] = usersOfRoster;
const usersWith = (changed: Partial<NonNullable<typeof vera>>): string =>
  lines(USERS, ...[{ ...vera!, ...changed }, ...others].map((user) => userLine(user)));

test('N-01: a clean set has nothing to remark', () => {
  expect(planned(aRoster()).remarks).toEqual([]);
});

test('N-01: columns in another order, extensions and former names of columns change nothing', () => {
  const classes = lines(
    'title,sourcedId,metadata.building,classType,ext_id,schoolSourcedId,grade,termSourcedIds,,courseSourcedId,classCode',
    '8А,8a,2,Homeroom,7,org,08,year,,,',
    '8Б,8b,2,homeroom,7,org,08,year,,,',
    'Алгебра 8Б,alg8b,2,Scheduled,7,org,08,"year , q1",,alg,8Б',
    'Английский 8Б/1,eng8b1,2,scheduled,7,org,08,year,,eng,8Б/1',
  );

  const { remarks, counts } = planned(aRoster({ 'classes.csv': classes }));

  expect(counts).toEqual(planned(aRoster()).counts);
  expect(remarks).toEqual([
    'classes.csv:1 grade column-misspelt',
    'classes.csv:1  column-unknown',
    'classes.csv:1  columns-absent',
    'classes.csv:2 classType value-spelling',
    'classes.csv:4 classType value-spelling',
  ]);
});

test('N-01: without a column that is needed the file is refused by its header', () => {
  const { refused } = planned(aRoster({ 'users.csv': lines('sourcedId,givenName', 'vera,Вера') }));

  expect(refused).toContain('users.csv:1 familyName column-missing');
});

test.each([
  ['a formula', { family: '=HYPERLINK' }, 'users.csv:2 familyName formula'],
  ['two scripts in a name (NAME-01)', { family: 'Aбрамова' }, 'users.csv:2 familyName name-mixed-scripts'],
  ['a hidden character', { given: 'Ве\u202Eра' }, 'users.csv:2 givenName name-hidden-character'],
  ['a missing name', { given: '' }, 'users.csv:2 givenName value-missing'],
  ['a wrong SNILS', { ids: '{SNILS:112-233-445 96}' }, 'users.csv:2 userIds snils-wrong-control'],
  ['a malformed SNILS', { ids: '{SNILS:12}' }, 'users.csv:2 userIds snils-malformed'],
  ['an unknown role', { role: 'wizard' }, 'users.csv:2 role value-unknown'],
  ['an unknown status', { status: 'gone' }, 'users.csv:2 status value-unknown'],
])('F-048: %s refuses the row by file, row and column', (_, changed, remark) => {
  expect(planned(aRoster({ 'users.csv': usersWith(changed) })).refused).toEqual([remark]);
});

test('N-01: a valid SNILS is found among the user ids and in the identifier, and nowhere else', () => {
  const snilsOf = (changed: Partial<NonNullable<typeof vera>>): string | null | undefined =>
    planned(aRoster({ 'users.csv': usersWith(changed) })).save.people.find(({ givenName }) => givenName === 'Вера')
      ?.snilsKey;

  expect(snilsOf({ ids: '{LDAP:12},{SNILS:112-233-445 95}' })).toBe('key of 11223344595');
  expect(snilsOf({ ids: '{LDAP:12}', identifier: '112-233-445 95' })).toBe('key of 11223344595');
  expect(snilsOf({ ids: '', identifier: '112-233-445 96' })).toBeNull();
  expect(snilsOf({ ids: 'abc', identifier: 'vera.a' })).toBeNull();
});

test('a password never leaves the file it came in', () => {
  const users = usersWith({}).replace(/olga,,$/m, 'olga,,Secret-1');

  const plan = planned(aRoster({ 'users.csv': users }));

  expect(plan.remarks).toEqual(['users.csv:1 password password-passed-over']);
  expect(JSON.stringify([plan.save, plan.facts, plan.changes, plan.findings.remarks])).not.toContain('Secret-1');
});

test('N-01: a repeated row is passed over, two rows of one id that differ are refused', () => {
  const twice = aRoster()['users.csv'] + userLine(others[0]!);
  const other = aRoster()['users.csv'] + userLine({ ...others[0]!, given: 'Пётр' });

  expect(planned(aRoster({ 'users.csv': twice })).remarks).toEqual(['users.csv:9 sourcedId row-repeated']);
  expect(planned(aRoster({ 'users.csv': other })).refused).toEqual(['users.csv:9 sourcedId id-twice']);
});

test('N-01: a row longer than its header is refused, a shorter one is filled up', () => {
  const enrollments = lines(ENROLLMENTS, `${enrollmentLine('e1 8b vera student')},extra`, 'e2,,,8b,org,gleb,student');

  expect(planned(aRoster({ 'enrollments.csv': enrollments })).remarks).toEqual([
    'enrollments.csv:2  cells-too-many',
    'enrollments.csv:3  cells-missing',
  ]);
});

test('N-01: what stands before a quote that is never closed is taken when that line is excluded', () => {
  const files = aRoster({ 'demographics.csv': 'sourcedId,birthDate,sex\nvera,2012-03-14,female\n"olga,1985-05-05,\n' });

  expect(planned(files).refused).toEqual(['demographics.csv:3  file-broken']);
  const excluded = planned(files, { exclude: ['demographics.csv:3'] });
  expect([excluded.refused, excluded.findings.refusedCount]).toEqual([[], 0]);
  expect(excluded.save.people.filter(({ birthDate }) => birthDate !== null)).toHaveLength(1);
});

test('N-01: a file of profiles that holds roles is read as roles, and a set without a manifest by what it holds', () => {
  const roles = lines(
    'sourcedId,status,dataLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,,',
    ...usersOfRoster.map(({ id, role }) => `r-${id},active,2026-09-01,${id},primary,${role},2026-09-01,,org`),
  );
  const users = lines(
    'sourcedId,givenName,familyName,middleName,primaryOrgSourcedId',
    ...usersOfRoster.map(({ id, given, family, middle }) => `${id},${given},${family},${middle},org`),
  );
  const { 'manifest.csv': _, ...files } = aRoster({ 'users.csv': users, 'userProfiles.csv': roles });

  const { refused, remarks, counts } = planned(files);

  expect(refused).toEqual([]);
  expect(remarks).toEqual(
    expect.arrayContaining(['userProfiles.csv:0  file-holds-roles', 'manifest.csv:0  manifest-absent']),
  );
  expect(counts.find(({ kind }) => kind === 'role')).toMatchObject({ added: 3 });
});
