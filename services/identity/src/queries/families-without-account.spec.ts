import { expect, test } from '@jest/globals';
import { derivedId, FamiliesWithoutAccount, newId } from '@parta/contracts';
import { aClassTeacher, aGuardian, aHeadTeacher } from '@parta/testing';
import { AccountRow } from '../store/account.row.ts';
import { EnrolmentFactRow } from '../store/enrolment-fact.row.ts';
import { GuardianshipFactRow } from '../store/guardianship-fact.row.ts';
import { SchoolRoleFactRow } from '../store/school-role-fact.row.ts';
import { aMother, aPupilAt, type IdentityUnderTest, identityUnderTest } from '../testing.ts';

const classId = derivedId('class', 's1502', '8Б');
const leader = aClassTeacher();
const term = { from: '2020-09-01', until: null };

async function aLedClass(): Promise<IdentityUnderTest> {
  const identity = await identityUnderTest();
  const roles = [{ role: 'classTeacher' as const, classId, ...term }];
  await identity.given(SchoolRoleFactRow, { personId: leader.personId, schoolId: 's1502', roles, ver: 1 });
  return identity;
}

const anAccount = (personId: string) => ({
  ...{ id: newId(), personId, accessVersion: 1, lastRole: null, lastSchool: null, createdAt: new Date() },
});

test('F-082, P-17: the class teacher learns of whom no guardian has an account; a restricted one counts for nothing', async () => {
  await using identity = await aLedClass();
  const { personId, children } = await aMother(identity, 2);
  await identity.given(AccountRow, anAccount(personId));
  const [orphan, ofRestricted] = [await aPupilAt(identity), await aPupilAt(identity)];
  const tie = { guardianshipId: newId(), adultId: personId, childId: ofRestricted, ...term };
  await identity.given(GuardianshipFactRow, { ...tie, restricted: true, ver: 1 });
  const former = newId();
  const left = [{ classId, from: '2020-09-01', until: '2021-09-01' }];
  await identity.given(EnrolmentFactRow, { personId: former, schoolId: 's1502', enrolments: left, ver: 1 });

  const asked = [...children, orphan, ofRestricted, former];
  const { pupilIds } = await identity.ask(FamiliesWithoutAccount, { classId, pupilIds: asked }, leader);

  expect(pupilIds.toSorted()).toEqual([orphan, ofRestricted].toSorted());
});

test('R-07: nobody else learns it, whether the class exists or not', async () => {
  await using identity = await aLedClass();

  for (const [asked, caller] of [
    [classId, aClassTeacher()],
    [newId(), leader],
  ] as const)
    await expect(identity.ask(FamiliesWithoutAccount, { classId: asked, pupilIds: [] }, caller)).rejects.toMatchObject({
      code: 'not-found',
    });
  for (const caller of [aGuardian(), aHeadTeacher()])
    await expect(identity.ask(FamiliesWithoutAccount, { classId, pupilIds: [] }, caller)).rejects.toMatchObject({
      code: 'forbidden',
    });
});
