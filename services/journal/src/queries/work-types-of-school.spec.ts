import { expect, test } from '@jest/globals';
import { SetWorkType, WorkTypesOfSchool } from '@parta/contracts';
import { aSchoolAdministrator } from '@parta/testing';
import { journalUnderTest } from '../testing.ts';

const schoolId = 's1502';
const heavier: SetWorkType = {
  ...{ schoolId, typeId: 'control', title: 'Контрольная работа', weight: 400, counts: true, from: '2026-11-01' },
};

test('N-34: the kinds of work are those every school begins with, and what this one set about them, with its days', async () => {
  await using journal = await journalUnderTest();
  const administrator = aSchoolAdministrator();
  await journal.ask(SetWorkType, { ...heavier, weight: 500, from: '2026-12-01' }, administrator);
  await journal.ask(SetWorkType, heavier, administrator);

  const { types } = await journal.ask(WorkTypesOfSchool, { schoolId }, administrator);

  const control = types.filter(({ typeId }) => typeId === 'control');
  expect(control.map(({ from, weight }) => [from, weight])).toEqual([
    [null, 300],
    ['2026-11-01', 400],
    ['2026-12-01', 500],
  ]);
  expect(types.filter(({ typeId }) => typeId === 'formative')).toMatchObject([{ from: null, counts: false }]);
});

test('R-07: of another school the kinds of work are not found', async () => {
  await using journal = await journalUnderTest();

  const asked = journal.ask(WorkTypesOfSchool, { schoolId: 's1026' }, aSchoolAdministrator());

  await expect(asked).rejects.toMatchObject({ code: 'not-found' });
});
