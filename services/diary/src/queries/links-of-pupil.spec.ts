import { expect, test } from '@jest/globals';
import { LinksOfPupil, newId, PupilEnrolled, SettingSet } from '@parta/contracts';
import { aClassTeacher, aGuardian, aPupil } from '@parta/testing';
import { anEnrolment, diaryOfSchool, type DiaryUnderTest, school } from '../testing.ts';

const { timofey, schoolId, classId } = school;
const mother = aGuardian({ children: [timofey] });
const plan = 'Учебный план https://sch1502.example.ru/plan';
const ask = (diary: DiaryUnderTest, caller: Parameters<DiaryUnderTest['ask']>[2] = mother, pupilId = timofey) =>
  diary.ask(LinksOfPupil, { pupilId }, caller);
const set = (value: string[], given: Partial<SettingSet> = {}): SettingSet => {
  return { schoolId, name: 'diary.links', from: '2026-11-01', value, ...given };
};

test('F-157: a family finds the links of its school from their day on, in the order of the school', async () => {
  await using diary = await diaryOfSchool();
  diary.at('2026-11-18T09:00:00.000Z');
  const before = await ask(diary);
  await diary.tell(SettingSet, set([plan, 'Кружки https://город.рф/досуг']));
  await diary.tell(SettingSet, set([], { from: '2026-12-01' }));

  expect(before).toEqual({ links: [] });
  expect(await ask(diary, aPupil({ personId: timofey }))).toEqual({
    links: [
      { title: 'Учебный план', url: 'https://sch1502.example.ru/plan' },
      { title: 'Кружки', url: 'https://город.рф/досуг' },
    ],
  });
  diary.at('2026-12-01T09:00:00.000Z');
  expect(await ask(diary)).toEqual({ links: [] });
});

test('F-157: links are those of the school the pupil learns in now', async () => {
  await using diary = await diaryOfSchool();
  diary.at('2026-11-18T09:00:00.000Z');
  await diary.tell(SettingSet, set([plan]));
  await diary.tell(SettingSet, set(['Новая школа https://sch57.example.ru/'], { schoolId: 's57' }));
  const left = { classId, classTitle: '8Б', from: '2026-09-01', until: '2026-11-18' };
  await diary.tell(PupilEnrolled, anEnrolment(timofey, { enrolments: [left], ver: 2 }));
  const moved = { classId: newId(), classTitle: '8А', from: '2026-11-18', until: null };
  await diary.tell(PupilEnrolled, anEnrolment(timofey, { schoolId: 's57', enrolments: [moved] }));

  expect(await ask(diary)).toEqual({ links: [{ title: 'Новая школа', url: 'https://sch57.example.ru/' }] });
});

test('F-157: whatever was set in another way and is no plain link is not shown', async () => {
  await using diary = await diaryOfSchool();
  diary.at('2026-11-18T09:00:00.000Z');
  await diary.tell(SettingSet, set(['План https://sch1502.example.ru/plan?pupil=17']));

  expect(await ask(diary)).toEqual({ links: [] });
});

test('R-07: of another family’s child there are no links to be found', async () => {
  await using diary = await diaryOfSchool();
  await diary.tell(SettingSet, set([plan]));
  const stranger = aGuardian({ children: [newId()] });

  for (const pupilId of [timofey, newId()])
    await expect(ask(diary, stranger, pupilId)).rejects.toMatchObject({ code: 'not-found', details: undefined });
  await expect(ask(diary, aClassTeacher())).rejects.toMatchObject({ code: 'forbidden' });
});
