import { expect, test } from '@jest/globals';
import { derivedId, NamesOfPeople } from '@parta/contracts';
import { aGuardian, anyone, aTeacher, theService } from '@parta/testing';
import { aRoster, imported, registryUnderTest } from '../testing.ts';

const idOf = (sourcedId: string): string => derivedId('person', 's1502', sourcedId);
const ids = [idOf('vera'), idOf('anna'), derivedId('person', 's1502', 'nobody')];

test('F-055: names come for people of the own school, a pupil’s with the class; the unknown are left out', async () => {
  await using registry = await registryUnderTest();
  await imported(registry, aRoster(), theService('ops'));

  const { names } = await registry.ask(NamesOfPeople, { ids }, aGuardian());

  expect(names).toHaveLength(2);
  expect(names).toEqual(
    expect.arrayContaining([
      {
        personId: idOf('vera'),
        short: 'Абрамова В. И.',
        full: 'Абрамова Вера Ильинична',
        list: 'Абрамова Вера',
        given: 'Вера',
        classTitle: '8Б',
      },
      {
        personId: idOf('anna'),
        short: 'Серова А. Л.',
        full: 'Серова Анна Львовна',
        list: 'Серова Анна',
        given: 'Анна',
      },
    ]),
  );
});

test('R-07: whoever belongs to another school gets no name, a service gets all', async () => {
  await using registry = await registryUnderTest();
  await imported(registry, aRoster(), theService('ops'));

  const foreign = await registry.ask(NamesOfPeople, { ids }, aTeacher({ schoolIds: ['s7'] }));
  const service = await registry.ask(NamesOfPeople, { ids }, theService('notifications'));

  expect(foreign.names).toEqual([]);
  expect(service.names).toHaveLength(2);
  await expect(registry.ask(NamesOfPeople, { ids }, anyone())).rejects.toMatchObject({ code: 'unknown-caller' });
});
