import { expect, test } from '@jest/globals';
import { TitlesOfSchools } from '@parta/contracts';
import { aTeacher, anyone, theService } from '@parta/testing';
import { aRoster, imported, registryUnderTest } from '../testing.ts';

test('F-040: schools are called by their titles; the unknown are left out, and a stranger is told nothing', async () => {
  await using registry = await registryUnderTest();
  await imported(registry, aRoster(), theService('ops'));
  const both = { schoolIds: ['s1502', 's7'] };

  const { schools } = await registry.ask(TitlesOfSchools, both, aTeacher());

  expect(schools).toEqual([{ schoolId: 's1502', title: expect.stringContaining('1502') }]);
  await expect(registry.ask(TitlesOfSchools, both, anyone())).rejects.toMatchObject({ code: 'unknown-caller' });
});
