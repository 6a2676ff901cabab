import { expect, test } from '@jest/globals';
import { derivedId, PersonMatch, type PersonMatchAnswer } from '@parta/contracts';
import { aSchoolAdministrator, theService } from '@parta/testing';
import { aRoster, imported, registryUnderTest, userLine } from '../testing.ts';

const identity = theService('identity');
const SNILS = '{SNILS:087-654-303 00}';
const olga = {
  snils: '08765430300',
  familyName: 'Абрамова',
  givenName: 'Ольга',
  patronymic: 'Павловна',
  birthDate: '1985-05-05',
};
const roster = (): Record<string, string> => {
  const mother = userLine({
    id: 'olga',
    role: 'parent',
    family: 'Абрамова',
    given: 'Ольга',
    middle: 'Павловна',
    ids: SNILS,
  });
  const { 'users.csv': all = '' } = aRoster();
  const users = all.split('\n').map((row) => (row.startsWith('olga,') ? mother : row));
  return aRoster({ 'users.csv': users.join('\n') });
};

test('F-018: an equal SNILS and equal names are one person, shown masked with the children', async () => {
  await using registry = await registryUnderTest();
  await imported(registry, roster(), theService('ops'));

  expect(await registry.ask(PersonMatch, { ...olga, familyName: 'АБРАМОВА', patronymic: null }, identity)).toEqual({
    ...{ outcome: 'one', personId: derivedId('person', 's1502', 'olga'), schoolId: 's1502', ageBand: 'adult' },
    ...{ maskedName: 'Абрамова О*** П***', children: ['Вера А., 8Б'], differs: [] },
  });
});

const differing: [Partial<Record<keyof typeof olga, string | null>>, Partial<PersonMatchAnswer>][] = [
  [{ familyName: 'Ким' }, { outcome: 'name-differs', differs: ['familyName'], maskedName: null }],
  [{ birthDate: '1985-05-06' }, { outcome: 'name-differs', differs: ['birthDate'] }],
  // The SNILS of her daughter.
  [{ snils: '11223344595' }, { outcome: 'name-differs', differs: ['givenName', 'patronymic', 'birthDate'] }],
  // A SNILS nobody has, under her names and birth date.
  [{ snils: '71539817420' }, { outcome: 'snils-differs', schoolId: null }],
  [{ snils: null }, { outcome: 'none', schoolId: null }],
  [{ snils: '71539817420', givenName: 'Инна' }, { outcome: 'none' }],
];

test('F-018: whoever differs in SNILS or name is nobody, and only fields of an equal SNILS are named', async () => {
  await using registry = await registryUnderTest();
  await imported(registry, roster(), theService('ops'));

  for (const [changed, expected] of differing) {
    const answer = await registry.ask(PersonMatch, { ...olga, ...changed }, identity);
    expect(answer).toMatchObject({ ...expected, personId: null, children: [] });
  }
});

test('N-08: an adult whom a court has restricted is not linked by the portal', async () => {
  await using registry = await registryUnderTest();
  await imported(registry, roster(), theService('ops'));
  await registry.sql('update guardianship set is_restricted = true');

  expect(await registry.ask(PersonMatch, olga, identity)).toMatchObject({ outcome: 'restricted', personId: null });
});

test('R-07: no person may ask who a SNILS belongs to', async () => {
  await using registry = await registryUnderTest();

  await expect(registry.ask(PersonMatch, olga, aSchoolAdministrator())).rejects.toMatchObject({ code: 'forbidden' });
});
