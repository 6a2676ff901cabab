import { expect, test } from '@jest/globals';
import {
  KeepPortfolioEntry,
  newId,
  PersonRegistered,
  PortfolioOfPupil,
  WithdrawPortfolioEntry,
} from '@parta/contracts';
import { aClassTeacher, aGuardian, aPupil, aTrustedPerson } from '@parta/testing';
import { diaryOfSchool, type DiaryUnderTest, school } from '../testing.ts';

const { timofey, schoolId } = school;
const mother = aGuardian({ children: [timofey] });
const pupil = aPupil({ personId: timofey });
type Asker = Parameters<DiaryUnderTest['ask']>[2];

const turnsFourteen = (fourteenFrom: string, ver: number): PersonRegistered => ({
  ...{ schoolId, personId: timofey, kinds: ['pupil'], fourteenFrom, adultFrom: null, ver },
});
const rows = (diary: DiaryUnderTest) =>
  diary.sql<{ ver: number; withdrawn: boolean; by_id: string }>(
    'select ver, withdrawn, by_id from public.portfolio_entry order by ver',
  );

/** An entry that the mother of a thirteen-year-old keeps; answers how it is withdrawn. */
async function withEntry() {
  const diary = await diaryOfSchool();
  await diary.tell(PersonRegistered, turnsFourteen('2027-05-03', 1));
  diary.at('2026-11-18T09:00:00.000Z');
  const entryId = newId();
  const words = { kind: 'hobby' as const, title: 'Модель', text: '', day: '2026-11-14', link: null };
  await diary.ask(KeepPortfolioEntry, { pupilId: timofey, entryId, ...words, ver: 0 }, mother);
  const withdraw = (caller: Asker, ver = 1) =>
    diary.ask(WithdrawPortfolioEntry, { pupilId: timofey, entryId, ver }, caller);
  return { diary, withdraw };
}

test('F-101: who keeps the portfolio takes an entry out; nobody reads it any more, and who did it stays on record', async () => {
  const { diary, withdraw } = await withEntry();
  await using under = diary;

  await withdraw(mother);

  for (const reader of [mother, pupil])
    expect(await under.ask(PortfolioOfPupil, { pupilId: timofey }, reader)).toMatchObject({ entries: [] });
  expect(await rows(under)).toMatchObject([{ withdrawn: false }, { withdrawn: true, by_id: mother.personId, ver: 2 }]);
});

test('F-101, F-033: from fourteen on the pupil takes out what a guardian kept before, and the guardian no longer', async () => {
  const { diary, withdraw } = await withEntry();
  await using under = diary;

  await expect(withdraw(pupil)).rejects.toMatchObject({ code: 'portfolio-not-yours' });
  await under.tell(PersonRegistered, turnsFourteen('2026-11-18', 2));
  await expect(withdraw(mother)).rejects.toMatchObject({ code: 'portfolio-not-yours' });
  await withdraw(pupil);

  expect(await rows(under)).toMatchObject([{ by_id: mother.personId }, { withdrawn: true, by_id: timofey }]);
});

test('R-07: nobody else takes an entry out, and nothing changes', async () => {
  const { diary, withdraw } = await withEntry();
  await using under = diary;
  const grants = [{ childId: timofey, scopes: ['marks' as const], ends: '2099-01-01T00:00:00.000Z' }];

  for (const caller of [aClassTeacher(), aTrustedPerson({ grants })])
    await expect(withdraw(caller)).rejects.toMatchObject({ code: 'forbidden' });
  await expect(withdraw(aGuardian({ children: [newId()] }))).rejects.toMatchObject({ code: 'not-found' });

  expect(await rows(under)).toMatchObject([{ ver: 1, withdrawn: false }]);
});

test('F-101: of two windows that take out the same entry one does; the other is told that it changed', async () => {
  const { diary, withdraw } = await withEntry();
  await using under = diary;

  const both = await Promise.allSettled([withdraw(mother), withdraw(mother)]);

  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'portfolio-changed' } });
  expect(await rows(under)).toHaveLength(2);
});
