import { expect, test } from '@jest/globals';
import { newId, NotesOfWeek, type WriteNote as Wanted, WriteNote } from '@parta/contracts';
import { addDays } from '@parta/school';
import { aClassTeacher, aGuardian, aHeadTeacher, aPupil, aTeacher } from '@parta/testing';
import { diaryOfSchool, type DiaryUnderTest, school } from '../testing.ts';

const { monday, timofey, varya } = school;
const week = { pupilId: timofey, monday };
const mother = aGuardian({ children: [timofey] });
const father = aGuardian({ children: [timofey] });
const pupil = aPupil({ personId: timofey });
const note: Wanted = { ...week, day: null, text: 'Забрать Варю в 13:20', ver: 0 };
const day = addDays(monday, 2);

const notes = async (diary: DiaryUnderTest, caller = mother) => (await diary.ask(NotesOfWeek, week, caller)).notes;
const rows = (diary: DiaryUnderTest) => diary.sql('select * from public.family_note');

test('F-083: the family writes notes beside a week and its days, and reads them together: the week first', async () => {
  await using diary = await diaryOfSchool();
  diary.at('2026-11-18T10:00:00.000Z');

  await diary.ask(WriteNote, { ...note, day, text: 'Халат у бабушки' }, pupil);
  await diary.ask(WriteNote, note, mother);

  expect(await notes(diary, father)).toEqual([
    { day: null, text: note.text, by: mother.personId, at: '2026-11-18T10:00:00.000Z', ver: 1 },
    { day, text: 'Халат у бабушки', by: timofey, at: '2026-11-18T10:00:00.000Z', ver: 1 },
  ]);
});

test('N-16: of two who write one note the slower is told what stands; the same words twice are no conflict', async () => {
  await using diary = await diaryOfSchool();
  await diary.ask(WriteNote, note, mother);

  await expect(diary.ask(WriteNote, { ...note, text: 'Забрать в 14:00' }, father)).rejects.toMatchObject({
    code: 'changed-meanwhile',
    details: { text: note.text, by: mother.personId, ver: 1 },
  });
  const same = await diary.ask(WriteNote, note, father);
  await diary.ask(WriteNote, { ...note, text: 'Забрать в 14:00', ver: 1 }, father);

  expect(same).toEqual({ ver: 1 });
  expect(await notes(diary)).toMatchObject([{ text: 'Забрать в 14:00', by: father.personId, ver: 2 }]);
});

test('N-16: of two who saw the same and write in one moment the note of the first stands: over it goes the next version only', async () => {
  await using diary = await diaryOfSchool();
  const kept = { ...week, day: null, by: mother.personId, at: '2026-11-18T10:00:00.000Z' };
  const put = (text: string, ver: number) => diary.store((store) => store.familyNotes.put({ ...kept, text, ver }));

  const first = await put('В 13:20', 1);
  const stood = [await put('В 14:00', 1), await put('В 15:00', 3), await put('В 13:20', 1), await put('В 14:00', 2)];

  expect([first, ...stood]).toEqual([true, false, false, true, true]);
  expect(await notes(diary)).toMatchObject([{ text: 'В 14:00', ver: 2 }]);
});

test('F-083: a note that was taken out leaves no word, only its version', async () => {
  await using diary = await diaryOfSchool();
  await diary.ask(WriteNote, note, mother);

  await diary.ask(WriteNote, { ...note, text: '', ver: 1 }, mother);

  expect(await notes(diary)).toMatchObject([{ text: '', ver: 2 }]);
});

test('R-07 F-106: no teacher reads or writes the notes of a family, not even the class teacher; a foreign child is not found', async () => {
  await using diary = await diaryOfSchool();
  await diary.ask(WriteNote, note, mother);
  const nanny = { ...mother, role: 'trustedPerson' as const };

  for (const caller of [aTeacher(), aClassTeacher(), aHeadTeacher(), nanny]) {
    await expect(diary.ask(NotesOfWeek, week, caller)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(diary.ask(WriteNote, note, caller)).rejects.toMatchObject({ code: 'forbidden' });
  }
  for (const pupilId of [varya, newId()]) {
    await expect(diary.ask(NotesOfWeek, { ...week, pupilId }, mother)).rejects.toMatchObject({ code: 'not-found' });
    await expect(diary.ask(WriteNote, { ...note, pupilId }, mother)).rejects.toMatchObject({ code: 'not-found' });
  }

  expect(await rows(diary)).toHaveLength(1);
});

test('F-083: a note stands in a week of the diary only, and has a thousand letters at most', async () => {
  await using diary = await diaryOfSchool();

  for (const wrong of [{ monday: addDays(monday, 1) }, { monday: '9999-12-27' }, { day: addDays(monday, 7) }])
    await expect(diary.ask(WriteNote, { ...note, ...wrong }, mother)).rejects.toMatchObject({
      code: 'week-out-of-range',
    });
  await expect(diary.ask(WriteNote, { ...note, text: 'я'.repeat(1001) }, mother)).rejects.toMatchObject({
    code: 'malformed',
  });
  expect(await rows(diary)).toEqual([]);

  await diary.ask(WriteNote, { ...note, text: 'я'.repeat(1000) }, mother);
  expect(await notes(diary)).toHaveLength(1);
});

test('F-083: the copy of the diary that is thrown away and built anew takes no note with it', async () => {
  await using diary = await diaryOfSchool();
  await diary.ask(WriteNote, note, mother);

  await diary.sql('drop schema slot_a cascade');

  expect(await rows(diary)).toHaveLength(1);
});
