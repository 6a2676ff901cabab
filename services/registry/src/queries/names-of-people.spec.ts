import { expect, test } from '@jest/globals';
import { derivedId, NamesOfPeople, type PersonCaller } from '@parta/contracts';
import { aGuardian, anyone, aPupil, aTeacher, aTrustedPerson, theService } from '@parta/testing';
import { aRoster, imported, registryUnderTest, usersOfRoster } from '../testing.ts';

const idOf = (sourcedId: string): string => derivedId('person', 's1502', sourcedId);
const ids = [idOf('vera'), idOf('anna'), derivedId('person', 's1502', 'nobody')];

test('F-055: names come for people of the own school, a pupil’s with class and school; the unknown are left out', async () => {
  await using registry = await registryUnderTest();
  await imported(registry, aRoster(), theService('ops'));

  const { names } = await registry.ask(NamesOfPeople, { ids }, aTeacher());

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
        schoolTitle: 'Школа № 1502',
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

test('R-07: a family learns the names of the school’s staff and of its own, never of other children by an id it worked out', async () => {
  await using registry = await registryUnderTest();
  await imported(registry, aRoster(), theService('ops'));
  const everybody = usersOfRoster.map(({ id }) => idOf(id));
  const named = async (caller: PersonCaller) => {
    const { names } = await registry.ask(NamesOfPeople, { ids: everybody }, caller);
    return names.map(({ personId }) => personId).toSorted();
  };
  const staff = usersOfRoster.filter(({ role }) => !['student', 'parent'].includes(role)).map(({ id }) => idOf(id));
  const [vera, olga] = [idOf('vera'), idOf('olga')];
  const granted = [{ childId: vera, scopes: ['homework' as const], ends: '2099-01-01T00:00:00.000Z' }];

  expect(await named(aGuardian())).toEqual(staff.toSorted());
  expect(await named(aGuardian({ personId: olga, children: [vera] }))).toEqual([...staff, vera, olga].toSorted());
  expect(await named(aTrustedPerson({ grants: granted }))).toEqual([...staff, vera].toSorted());
  expect(await named(aPupil({ personId: vera }))).toEqual(
    [...staff, vera, olga, idOf('gleb'), idOf('dina')].toSorted(),
  );
  expect(await named(aGuardian({ schoolIds: [], children: [vera] }))).toEqual([vera, olga].toSorted());
});

test('R-07: the staff of a former school keeps the name of a pupil and is not told where they learn now', async () => {
  await using registry = await registryUnderTest();
  await imported(registry, aRoster(), theService('ops'));
  const vera = idOf('vera');
  await registry.sql(
    `insert into school (id, sourced_id, title, time_zone) values ('s7', 's7', 'Школа № 7', 'Europe/Moscow')`,
  );
  await registry.sql(
    `update school_class set school_id = 's7' where id = (select class_id from enrolment where person_id = $1)`,
    [vera],
  );
  const cardFor = async (caller: PersonCaller) =>
    (await registry.ask(NamesOfPeople, { ids: [vera] }, caller)).names.map(({ short, schoolTitle, classTitle }) => {
      return { short, schoolTitle, classTitle };
    });

  expect(await cardFor(aTeacher())).toEqual([{ short: 'Абрамова В. И.' }]);
  expect(await cardFor(aGuardian({ children: [vera] }))).toMatchObject([
    { schoolTitle: 'Школа № 7', classTitle: '8Б' },
  ]);
});
