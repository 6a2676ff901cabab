import { expect, test } from '@jest/globals';
import { SchoolDirectory } from '@parta/contracts';
import { aTeacher, theService } from '@parta/testing';
import { aRoster, imported, registryUnderTest } from '../testing.ts';

const operator = theService('ops');

test('N-31: a timetable finds groups by title and code, and teachers by the names files use', async () => {
  await using registry = await registryUnderTest();
  await imported(registry, aRoster(), operator);

  const { groups, teachers } = await registry.ask(SchoolDirectory, { schoolId: 's1502' }, theService('journal'));

  expect(groups).toMatchObject([
    { title: 'Алгебра 8Б', subject: 'Алгебра', code: '8Б', classTitles: ['8Б'] },
    { title: 'Английский 8Б/1', subject: 'Английский язык', code: '8Б/1', classTitles: ['8Б'] },
  ]);
  expect(teachers).toMatchObject([
    { code: 'anna', short: 'Серова А. Л.', list: 'Серова Анна' },
    { code: 'yana', short: 'Титова Я. М.', list: 'Титова Яна' },
  ]);
});

test('an unknown school has no directory, and nobody but services reads one', async () => {
  await using registry = await registryUnderTest();
  const asked = (caller: Parameters<typeof registry.ask>[2]) =>
    registry.ask(SchoolDirectory, { schoolId: 's7' }, caller);

  await expect(asked(theService('journal'))).rejects.toMatchObject({ code: 'not-found' });
  await expect(asked(aTeacher())).rejects.toMatchObject({ code: 'forbidden' });
});
