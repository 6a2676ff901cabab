import { expect, test } from '@jest/globals';
import {
  KeepPortfolioEntry,
  newId,
  PersonRegistered,
  PortfolioOfPupil,
  PupilEnrolled,
  WithdrawPortfolioEntry,
} from '@parta/contracts';
import { aClassTeacher, aGuardian, aPupil } from '@parta/testing';
import { anEnrolment, diaryOfSchool, type DiaryUnderTest, school } from '../testing.ts';

const { timofey, varya, schoolId } = school;
const mother = aGuardian({ children: [timofey, varya] });
const pupil = aPupil({ personId: timofey });
type Asker = Parameters<DiaryUnderTest['ask']>[2];

const anEntry = (given: Partial<KeepPortfolioEntry> = {}): KeepPortfolioEntry => ({
  ...{ pupilId: timofey, entryId: newId(), kind: 'hobby', title: 'Модель парусника', text: 'Сам собрал' },
  ...{ day: '2026-11-14', link: 'https://foto.example.ru/@timofey?album=3', ver: 0, ...given },
});
const keep = (diary: DiaryUnderTest, entry: KeepPortfolioEntry, caller: Asker = pupil) =>
  diary.ask(KeepPortfolioEntry, entry, caller);
const read = (diary: DiaryUnderTest, caller: Asker = pupil, pupilId = timofey) =>
  diary.ask(PortfolioOfPupil, { pupilId }, caller);
const rows = (diary: DiaryUnderTest) =>
  diary.sql<{ ver: number; title: string; withdrawn: boolean; by_id: string }>(
    'select * from public.portfolio_entry order by ver',
  );
const born = (personId: string, fourteenFrom: string | null, ver = 1): PersonRegistered => ({
  ...{ schoolId, personId, kinds: ['pupil'], fourteenFrom, adultFrom: null, ver },
});

/** Timofey turned fourteen in May; Varya is younger. */
async function diaryWithAges(): Promise<DiaryUnderTest> {
  const diary = await diaryOfSchool();
  await diary.tell(PersonRegistered, born(timofey, '2026-05-03'));
  await diary.tell(PersonRegistered, born(varya, '2031-02-11'));
  diary.at('2026-11-18T09:00:00.000Z');
  return diary;
}

test('F-101: a pupil keeps own entries, changes and removes them; the family reads, and every version stays', async () => {
  await using diary = await diaryWithAges();
  const entry = anEntry();

  await keep(diary, entry);
  await keep(diary, { ...entry, title: 'Модель брига', link: null, ver: 1 });
  const seen = await read(diary, mother);
  await diary.ask(WithdrawPortfolioEntry, { pupilId: timofey, entryId: entry.entryId, ver: 2 }, pupil);

  expect(seen).toMatchObject({
    mayWrite: false,
    entries: [{ title: 'Модель брига', text: 'Сам собрал', link: null, by: timofey, ver: 2 }],
  });
  expect(await read(diary)).toMatchObject({ mayWrite: true, entries: [] });
  expect(await rows(diary)).toMatchObject([
    { title: 'Модель парусника', withdrawn: false },
    { title: 'Модель брига', withdrawn: false },
    { title: 'Модель брига', withdrawn: true, by_id: timofey },
  ]);
});

test('F-101, F-033: before fourteen a guardian keeps the portfolio, from that day on the pupil; an unknown age is a child’s', async () => {
  await using diary = await diaryWithAges();
  await diary.tell(PersonRegistered, born(timofey, '2026-11-19', 2));
  const refused = { code: 'portfolio-not-yours' };

  await expect(keep(diary, anEntry())).rejects.toMatchObject(refused);
  await keep(diary, anEntry(), mother);
  diary.at('2026-11-18T21:00:00.000Z');
  await expect(keep(diary, anEntry(), mother)).rejects.toMatchObject(refused);
  await keep(diary, anEntry());
  await diary.tell(PersonRegistered, born(timofey, null, 3));
  await expect(keep(diary, anEntry())).rejects.toMatchObject(refused);

  expect(await rows(diary)).toMatchObject([{ by_id: mother.personId }, { by_id: timofey }]);
});

test('R-07: nobody writes to or reads the portfolio of another family’s child, whether it exists or not', async () => {
  await using diary = await diaryWithAges();
  const entry = anEntry();
  await keep(diary, entry);
  const stranger = aGuardian({ children: [newId()] });
  const missing = { code: 'not-found', details: undefined };

  for (const pupilId of [varya, newId()]) {
    await expect(keep(diary, anEntry({ pupilId }))).rejects.toMatchObject(missing);
    await expect(read(diary, stranger, pupilId)).rejects.toMatchObject(missing);
  }
  const unknown = { code: 'portfolio-changed' };
  const foreign = { pupilId: varya, entryId: entry.entryId, ver: 1 };
  await expect(keep(diary, { ...entry, ...foreign }, mother)).rejects.toMatchObject(unknown);
  for (const entryId of [entry.entryId, newId()])
    await expect(diary.ask(WithdrawPortfolioEntry, { ...foreign, entryId }, mother)).rejects.toMatchObject(unknown);
  await expect(read(diary, aClassTeacher())).rejects.toMatchObject({ code: 'forbidden' });

  expect(await rows(diary)).toHaveLength(1);
});

test('F-101: of two who change one version the second is refused, and what was removed does not come back', async () => {
  await using diary = await diaryWithAges();
  const entry = anEntry();
  const changed = { code: 'portfolio-changed' };
  const withdraw = (ver: number) =>
    diary.ask(WithdrawPortfolioEntry, { pupilId: timofey, entryId: entry.entryId, ver }, pupil);
  await keep(diary, entry);

  await expect(keep(diary, entry)).rejects.toMatchObject(changed);
  await expect(withdraw(2)).rejects.toMatchObject(changed);
  await withdraw(1);
  await expect(keep(diary, { ...entry, ver: 2 })).rejects.toMatchObject(changed);
  await expect(withdraw(2)).rejects.toMatchObject(changed);

  expect(await rows(diary)).toHaveLength(2);
});

test.each<[string, Partial<KeepPortfolioEntry>, string]>([
  ['of a day to come at school', { day: '2026-11-19' }, 'portfolio-day'],
  ['of a year before all calendars', { day: '0000-01-01' }, 'year-out-of-range'],
  ['with a link that is not encrypted', { link: 'http://foto.example.ru/3' }, 'portfolio-link'],
  ['with a link that is a script', { link: 'javascript:alert(1)' }, 'portfolio-link'],
  ['with a link that carries a password', { link: 'https://anna:tajna@example.ru/' }, 'portfolio-link'],
])('F-101: an entry %s is refused', async (_, given, code) => {
  await using diary = await diaryWithAges();

  await expect(keep(diary, anEntry(given))).rejects.toMatchObject({ code });

  expect(await rows(diary)).toEqual([]);
});

test('F-101: a portfolio holds two hundred entries', async () => {
  await using diary = await diaryWithAges();
  await diary.sql(
    `insert into public.portfolio_entry (entry_id, ver, pupil_id, kind, title, body, day, withdrawn, by_id, at)
     select gen_random_uuid(), 1, '${timofey}', 'work', 'Рисунок', '', '2026-11-01', n = 0, '${timofey}', now() from generate_series(0, 199) n`,
  );

  await keep(diary, anEntry());
  await expect(keep(diary, anEntry())).rejects.toMatchObject({ code: 'portfolio-full' });

  expect((await read(diary)).entries).toHaveLength(200);
});

test('F-101: the portfolio follows the pupil into another school, and no rebuild of the diary takes it', async () => {
  await using diary = await diaryWithAges();
  await keep(diary, anEntry());
  const left = { classId: school.classId, classTitle: '8Б', from: '2026-09-01', until: '2026-11-18' };
  await diary.tell(PupilEnrolled, anEnrolment(timofey, { enrolments: [left], ver: 2 }));
  await diary.tell(PupilEnrolled, anEnrolment(timofey, { schoolId: 's57' }));
  const moved = await read(diary);

  await diary.sql('drop schema slot_a cascade');

  expect(moved.entries).toHaveLength(1);
  expect(await rows(diary)).toHaveLength(1);
});
