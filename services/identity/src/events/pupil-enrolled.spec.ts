import { expect, test } from '@jest/globals';
import { AccessChanged, derivedId, newId, PersonRegistered, PupilEnrolled, SchoolRolesSet } from '@parta/contracts';
import { aMother, aSignedIn, type IdentityUnderTest, identityUnderTest, SECRET, tokenOf } from '../testing.ts';

const petya = newId();
const enrolled = (ver: number, until: string | null = null): PupilEnrolled => ({
  schoolId: 's1502',
  personId: petya,
  enrolments: [{ classId: derivedId('class', '8Б'), classTitle: '8Б', from: '2020-09-01', until }],
  ver,
});
const registered = (ver: number, adultFrom: string): PersonRegistered => ({
  schoolId: 's1502',
  personId: petya,
  kinds: ['pupil'],
  fourteenFrom: '2019-03-12',
  adultFrom,
  ver,
});

test('F-040: a pupil is one from the day the registry says so; nobody without an account is told of', async () => {
  await using identity = await identityUnderTest();

  await identity.tell(PersonRegistered, registered(1, '2099-03-12'));
  await identity.tell(PupilEnrolled, enrolled(1));

  expect(await factsOf(identity, petya)).toMatchObject({
    kinds: ['pupil'],
    enrolments: [{ schoolId: 's1502', from: '2020-09-01' }],
  });
  expect(JSON.stringify(await identity.sql('select enrolments from enrolment_fact'))).not.toContain('8Б');
  expect(await identity.said(AccessChanged)).toEqual([]);
});

test('N052: an older fact that comes late changes nothing', async () => {
  await using identity = await identityUnderTest();
  await identity.tell(PupilEnrolled, enrolled(2, '2021-06-01'));

  await identity.tell(PupilEnrolled, enrolled(1));

  expect(await factsOf(identity, petya)).toMatchObject({ enrolments: [{ until: '2021-06-01' }] });
});

test('F-043: when a child leaves the school, the rights of its guardian follow at once', async () => {
  await using identity = await identityUnderTest();
  const { personId, children } = await aMother(identity);
  await aSignedIn(identity, personId);
  const child = children[0] ?? '';

  await identity.tell(PupilEnrolled, { ...enrolled(2, '2021-06-01'), personId: child });

  expect(await identity.said(AccessChanged)).toMatchObject([{ personId, version: 2, minVersion: 2 }]);
  expect(await tokenOf(identity, SECRET)).toMatchObject({ schoolIds: [], children });
});

test('N054: from the 18th birthday a guardian’s token names the child no more, and the role ends with the last child', async () => {
  await using identity = await identityUnderTest();
  const { personId, children } = await aMother(identity);
  await aSignedIn(identity, personId);

  await identity.tell(PersonRegistered, { ...registered(2, '2021-01-01'), personId: children[0] ?? '' });

  expect(await identity.said(AccessChanged)).toMatchObject([{ personId, version: 2 }]);
  await expect(tokenOf(identity, SECRET)).rejects.toMatchObject({ code: 'AUTH-08' });
});

test('F-040: roles at a school are heard as a whole list: what is no longer in it has ended', async () => {
  await using identity = await identityUnderTest();
  const { personId } = await aMother(identity);
  await aSignedIn(identity, personId);
  const said = (ver: number, roles: SchoolRolesSet['roles']) =>
    identity.tell(SchoolRolesSet, { schoolId: 's1502', personId, roles, ver });

  await said(1, [{ role: 'director', classId: null, from: '2020-09-01', until: null }]);
  expect((await tokenOf(identity, SECRET)).roles.map(({ role }) => role)).toEqual(['director', 'guardian']);
  await said(2, []);

  expect((await tokenOf(identity, SECRET)).roles.map(({ role }) => role)).toEqual(['guardian']);
  expect((await identity.said(AccessChanged)).map(({ version }) => version)).toEqual([2, 3]);
});

function factsOf(identity: IdentityUnderTest, personId: string) {
  return identity.store((store) => store.facts.of(personId));
}
