import { expect, test } from '@jest/globals';
import {
  derivedId,
  GuardianshipVerified,
  ImportRoster,
  newId,
  PersonRegistered,
  PreviewRoster,
  SchoolRegistered,
} from '@parta/contracts';
import { aCommandId, aSchoolAdministrator, aTeacher, theService } from '@parta/testing';
import { aRoster, imported, lines, registryUnderTest, uploaded, userLine, USERS, usersOfRoster } from '../testing.ts';

const operator = theService('ops');
const bad = aRoster({ 'users.csv': aRoster()['users.csv']!.replace('Быков', '=Быков') });
const count = async (service: Awaited<ReturnType<typeof registryUnderTest>>, table: string): Promise<number> =>
  (await service.sql<{ n: number }>(`select count(*)::int as n from ${table}`))[0]!.n;

test('F-048: a previewed school is imported in one transaction, with its history', async () => {
  await using registry = await registryUnderTest();

  const { counts, schoolIds } = await imported(registry, aRoster(), operator);

  expect(schoolIds).toEqual(['s1502']);
  expect(counts.find(({ kind }) => kind === 'person')).toMatchObject({ added: 7 });
  expect(await registry.said(SchoolRegistered)).toMatchObject([{ schoolId: 's1502', title: 'Школа № 1502' }]);
  expect(await registry.said(PersonRegistered)).toHaveLength(7);
  expect([
    await count(registry, 'person'),
    await count(registry, 'membership'),
    await count(registry, 'import_batch'),
  ]).toEqual([7, 4, 1]);
  expect(await count(registry, 'import_part')).toBe(0);
});

test('R-28: what is held comes back as it was kept, so that the same set again changes nothing', async () => {
  await using registry = await registryUnderTest();
  await imported(registry, aRoster(), operator);
  const importId = await uploaded(registry, aRoster(), operator);
  const before = await count(registry, 'event');

  const { digest, changes, counts } = await registry.ask(PreviewRoster, { importId, exclude: [] }, operator);
  await registry.ask(ImportRoster, { importId, exclude: [], digest }, operator);

  expect(changes).toEqual([]);
  expect(counts.every(({ inFiles, unchanged }) => inFiles <= unchanged)).toBe(true);
  expect(await count(registry, 'event')).toBe(before);
});

test('F-048: one bad row keeps everything out until it is excluded', async () => {
  await using registry = await registryUnderTest();
  const importId = await uploaded(registry, bad, operator);
  const exclude = ['users.csv:3'];
  const { digest } = await registry.ask(PreviewRoster, { importId, exclude }, operator);

  await expect(registry.ask(ImportRoster, { importId, exclude: [], digest }, operator)).rejects.toMatchObject({
    code: 'import-refused',
    details: { count: 1 },
  });
  expect([await count(registry, 'person'), await count(registry, 'event')]).toEqual([0, 0]);

  await registry.ask(ImportRoster, { importId, exclude, digest }, operator);
  expect(await count(registry, 'person')).toBe(6);
});

test('R-28: a school that has changed since the preview is not imported over', async () => {
  await using registry = await registryUnderTest();
  const importId = await uploaded(registry, aRoster(), operator);
  const { digest } = await registry.ask(PreviewRoster, { importId, exclude: [] }, operator);
  await imported(registry, bad, operator, ['users.csv:3']);
  const before = await count(registry, 'event');

  const late = registry.ask(ImportRoster, { importId, exclude: [], digest }, operator);

  await expect(late).rejects.toMatchObject({ code: 'import-changed' });
  expect(await count(registry, 'event')).toBe(before);
});

test('R-21: the same command twice imports once and answers the same', async () => {
  await using registry = await registryUnderTest();
  const importId = await uploaded(registry, aRoster(), operator);
  const { digest } = await registry.ask(PreviewRoster, { importId, exclude: [] }, operator);
  const id = aCommandId();

  const first = await registry.ask(ImportRoster, { importId, exclude: [], digest }, operator, id);
  const second = await registry.ask(ImportRoster, { importId, exclude: [], digest }, operator, id);

  expect(second).toEqual(first);
  expect(await registry.said(PersonRegistered)).toHaveLength(7);
});

test('R-07: a school administrator imports the own school only, and sees nobody else’s upload', async () => {
  await using registry = await registryUnderTest();
  const [own, other] = [aSchoolAdministrator(), aSchoolAdministrator({ schoolIds: ['s7'] })];
  const importId = await uploaded(registry, aRoster(), own);
  const foreign = await uploaded(registry, aRoster(), other);
  const refusedBy = (asked: Promise<unknown>, code: string) => expect(asked).rejects.toMatchObject({ code });

  await refusedBy(registry.ask(PreviewRoster, { importId, exclude: [] }, other), 'not-found');
  await refusedBy(registry.ask(ImportRoster, { importId, exclude: [], digest: newId() }, other), 'not-found');
  await refusedBy(registry.ask(PreviewRoster, { importId: foreign, exclude: [] }, other), 'forbidden');
  await refusedBy(registry.ask(PreviewRoster, { importId, exclude: [] }, aTeacher()), 'forbidden');
  expect(await count(registry, 'event')).toBe(0);
  await expect(imported(registry, aRoster(), own)).resolves.toMatchObject({ schoolIds: ['s1502'] });
});

test('a SNILS lies sealed in the database, and the file it came in is gone', async () => {
  await using registry = await registryUnderTest();
  const importId = await uploaded(registry, aRoster(), operator);
  const [part] = await registry.sql<{ sealed: Buffer }>('select sealed from import_part where name = $1', [
    'users.csv',
  ]);
  const { digest } = await registry.ask(PreviewRoster, { importId, exclude: [] }, operator);
  await registry.ask(ImportRoster, { importId, exclude: [], digest }, operator);

  const tables = await registry.sql('select person::text from person');
  const log = await registry.sql('select data::text from event');

  expect(part!.sealed.toString('latin1')).not.toContain('112-233-445');
  expect(JSON.stringify([tables, log])).not.toMatch(/11223344595|112-233-445/);
  expect(
    await registry.sql('select from person where snils_sealed is not null and snils_key is not null'),
  ).toHaveLength(1);
});

test('N-01: a delta ends what it says is gone and tells the new list of guardianships once more', async () => {
  await using registry = await registryUnderTest();
  await imported(registry, aRoster(), operator);
  const gone = lines(USERS, userLine({ ...usersOfRoster[0]!, status: 'tobedeleted' }));
  const delta = {
    'manifest.csv': lines('propertyName,value', 'oneroster.version,1.1', 'file.users,delta'),
    'users.csv': gone,
  };

  await imported(registry, delta, operator);
  await imported(registry, delta, operator);

  const said = await registry.said(GuardianshipVerified);
  expect(said.map(({ ver, until }) => [ver, until === null])).toEqual([
    [1, true],
    [2, false],
  ]);
});

test('F-048: a school of 2,500 people comes in by a handful of statements', async () => {
  await using registry = await registryUnderTest();
  const pupils = Array.from({ length: 1_500 }, (_, n) => ({
    id: `p${n}`,
    agents: n < 1_000 ? `g${n}` : '',
    role: 'student',
  }));
  const guardians = Array.from({ length: 1_000 }, (_, n) => ({ id: `g${n}`, agents: '', role: 'parent' }));
  const users = [...pupils, ...guardians].map((each) => userLine({ ...each, family: 'Ким', given: 'Ян' }));
  const enrollments = pupils.map(({ id }, n) => `e-${id},,,${n % 2 ? '8a' : '8b'},org,${id},student,,,`);
  const header = aRoster()['enrollments.csv']!.split('\n')[0]!;
  const files = aRoster({
    'users.csv': lines(USERS, ...users),
    'enrollments.csv': lines(header, ...enrollments),
    'demographics.csv': '',
  });

  const { counts } = await imported(registry, files, operator);

  const added = Object.fromEntries(counts.map((each) => [each.kind, each.added]));
  expect(added).toMatchObject({ person: 2_500, enrolment: 1_500, guardianship: 1_000, membership: 750 });
  expect(await registry.sql('select from person where id = $1', [derivedId('person', 's1502', 'p7')])).toHaveLength(1);
});
