import { expect, test } from '@jest/globals';
import { RosterImports } from '@parta/contracts';
import { aSchoolAdministrator, theService } from '@parta/testing';
import { aRoster, imported, registryUnderTest } from '../testing.ts';

const operator = theService('ops');

test('F-048: the history shows each school its own imports, newest first, and the operator all', async () => {
  await using registry = await registryUnderTest();
  const orgs = aRoster()['orgs.csv']!.replace('№ 1502', '№ 7');
  const users = aRoster()['users.csv']!.replace('{SNILS:112-233-445 95}', '');
  await imported(registry, aRoster(), operator);
  await imported(registry, aRoster({ 'orgs.csv': orgs, 'users.csv': users }), operator);
  const admin = aSchoolAdministrator();
  await imported(registry, aRoster(), admin);

  const own = await registry.ask(RosterImports, {}, admin);
  const all = await registry.ask(RosterImports, {}, operator);

  expect(own.imports.map(({ by }) => by)).toEqual([admin.personId, null]);
  expect(own.imports[0]).toMatchObject({ excluded: 0, files: Object.keys(aRoster()).toSorted() });
  expect(all.imports).toHaveLength(3);
});
