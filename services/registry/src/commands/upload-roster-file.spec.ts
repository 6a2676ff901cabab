import { expect, test } from '@jest/globals';
import { newId, PreviewRoster, UploadRosterFile } from '@parta/contracts';
import { aSchoolAdministrator, aTeacher, theService } from '@parta/testing';
import { checkUpload } from '../domain/uploads.ts';
import { aRoster, registryUnderTest, uploaded } from '../testing.ts';

const operator = theService('ops');
const empty = { part: 0, parts: 1, content: '' };

test('F-048: a file may come in parts, in any order and again, and is whole only with all of them', async () => {
  await using registry = await registryUnderTest();
  const { 'users.csv': users = '', ...others } = aRoster();
  const importId = await uploaded(registry, others, operator);
  const bytes = Buffer.from(users);
  const partsOf = [bytes.subarray(0, 101), bytes.subarray(101, 103), bytes.subarray(103)];
  const send = (part: number) =>
    registry.ask(
      UploadRosterFile,
      { importId, name: 'users.csv', part, parts: 3, content: partsOf[part]!.toString('base64') },
      operator,
    );
  const preview = () => registry.ask(PreviewRoster, { importId, exclude: [] }, operator);

  await send(2);
  await send(0);
  await expect(preview()).rejects.toMatchObject({ code: 'import-incomplete', details: { name: 'users.csv' } });
  await send(1);
  await send(2);

  expect((await preview()).counts.find(({ kind }) => kind === 'person')).toMatchObject({ added: 7 });
});

test('R-28: an upload changes nothing, also when its files are empty', async () => {
  await using registry = await registryUnderTest();
  const importId = newId();
  await registry.ask(UploadRosterFile, { importId, name: 'users.csv', ...empty }, operator);

  const { changes, refused, remarks } = await registry.ask(PreviewRoster, { importId, exclude: [] }, operator);

  expect([changes, refused]).toEqual([[], 0]);
  expect(remarks.map(({ code }) => code)).toContain('file-empty');
  expect(await registry.sql('select from event')).toEqual([]);
});

test('R-07: nobody adds to the upload of somebody else, and only who may import uploads', async () => {
  await using registry = await registryUnderTest();
  const [one, other] = [aSchoolAdministrator(), aSchoolAdministrator()];
  const importId = newId();
  await registry.ask(UploadRosterFile, { importId, name: 'users.csv', ...empty }, one);

  const byOther = registry.ask(UploadRosterFile, { importId, name: 'orgs.csv', ...empty }, other);
  const byTeacher = registry.ask(UploadRosterFile, { importId: newId(), name: 'users.csv', ...empty }, aTeacher());

  await expect(byOther).rejects.toMatchObject({ code: 'conflict' });
  await expect(byTeacher).rejects.toMatchObject({ code: 'forbidden' });
  expect(await registry.sql('select from import_part')).toHaveLength(1);
});

test('F-048: 20 MB of a file and 200 MB of a set are taken, more are not', () => {
  const megabytes = 1024 * 1024;
  const part = (name: string, nth: number, size: number) => ({
    name,
    part: nth,
    parts: 200,
    size: size * megabytes,
    by: null,
  });
  const full = Array.from({ length: 10 }, (_, n) => part(`f${n}.csv`, 0, 20));

  expect(() => checkUpload([part('users.csv', 0, 19)], part('users.csv', 1, 1))).not.toThrow();
  expect(() => checkUpload([part('users.csv', 0, 20)], part('users.csv', 0, 20))).not.toThrow();
  expect(() => checkUpload([part('users.csv', 0, 19)], part('users.csv', 1, 2))).toThrow(
    expect.objectContaining({ code: 'import-too-large' }),
  );
  expect(() => checkUpload(full, part('g.csv', 0, 1))).toThrow(expect.objectContaining({ code: 'import-too-large' }));
  expect(() => checkUpload([part('a.csv', 0, 1)], { ...part('a.csv', 1, 1), parts: 3 })).toThrow(
    expect.objectContaining({ code: 'conflict' }),
  );
});
