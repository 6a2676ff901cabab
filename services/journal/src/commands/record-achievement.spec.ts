import { expect, test } from '@jest/globals';
import { AchievementRecorded, AchievementsOfClass, ClassesToRecord, newId, RecordAchievement } from '@parta/contracts';
import { aClassTeacher, aGuardian, aHeadTeacher, aTeacher } from '@parta/testing';
import { GuardianshipRow } from '../store/school/guardianship.row.ts';
import { Classroom, journalUnderTest } from '../testing.ts';

const room = new Classroom();
const { teacher } = room;
const [pupilId, other] = room.pupils;
const { id: classId } = room.schoolClass;
const anAchievement = (change: Partial<RecordAchievement> = {}): RecordAchievement => ({
  ...{ achievementId: newId(), pupilId, title: 'Олимпиада по физике', day: '2026-11-14' },
  ...{ level: 'district', place: 'winner', withdrawn: false, ver: 0, ...change },
});

test('F-076: an achievement is recorded by who teaches, leads or heads the pupil, and told with its title', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal);
  const leader = await room.leader(journal);

  for (const staff of [teacher, leader, aHeadTeacher()]) {
    await journal.ask(RecordAchievement, anAchievement(), staff);
    expect(await journal.ask(ClassesToRecord, {}, staff)).toEqual({ classes: [{ classId, title: '8Б' }] });
  }

  const page = await journal.ask(AchievementsOfClass, { classId }, teacher);
  expect(page.pupilIds).toEqual(room.pupils.toSorted());
  expect(page.achievements).toHaveLength(3);
  expect(await journal.said(AchievementRecorded)).toMatchObject([
    { pupilId, title: 'Олимпиада по физике', level: 'district', place: 'winner', by: teacher.personId, ver: 1 },
    { by: leader.personId },
    {},
  ]);
});

test('R-26: an achievement taken back is told as withdrawn and stays on record with its author', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal);
  const first = anAchievement();
  await journal.ask(RecordAchievement, first, teacher);

  await journal.ask(RecordAchievement, { ...first, place: 'prize', ver: 1 }, teacher);
  await journal.ask(RecordAchievement, { ...first, withdrawn: true, ver: 2 }, aHeadTeacher());

  const { achievements } = await journal.ask(AchievementsOfClass, { classId }, teacher);
  expect(achievements).toMatchObject([{ withdrawn: true, by: teacher.personId, ver: 3 }]);
  expect((await journal.said(AchievementRecorded)).map(({ withdrawn }) => withdrawn)).toEqual([false, false, true]);
  const places = await journal.sql(
    `select step ->> 'place' as place from achievement, jsonb_array_elements(steps) step`,
  );
  expect(places).toEqual([{ place: 'winner' }, { place: 'prize' }, { place: 'winner' }]);
});

test.each([
  ['of a day that has not come', { day: '2026-11-23' }, 'achievement-not-yet'],
  ['somebody changed meanwhile', { ver: 1 }, 'achievement-changed'],
  ['of a pupil nobody knows', { pupilId: newId() }, 'not-found'],
])('F-076: an achievement %s is refused, and nothing stands', async (_, change, code) => {
  await using journal = await journalUnderTest();
  await room.in(journal);

  await expect(journal.ask(RecordAchievement, anAchievement(change), teacher)).rejects.toMatchObject({ code });

  expect(await journal.sql('select from achievement')).toHaveLength(0);
  expect(await journal.said(AchievementRecorded)).toEqual([]);
});

test('R-07: who neither teaches nor leads the pupil finds none, in this school or another; families may not write', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal);
  const stranger = aHeadTeacher({ schoolIds: ['s1026'] });

  for (const caller of [aTeacher(), aClassTeacher(), stranger]) {
    await expect(journal.ask(RecordAchievement, anAchievement(), caller)).rejects.toMatchObject({ code: 'not-found' });
    await expect(journal.ask(AchievementsOfClass, { classId }, caller)).rejects.toMatchObject({ code: 'not-found' });
    expect(await journal.ask(ClassesToRecord, {}, caller)).toEqual({ classes: [] });
  }
  const mother = aGuardian({ children: [pupilId] });
  await expect(journal.ask(RecordAchievement, anAchievement(), mother)).rejects.toMatchObject({ code: 'forbidden' });
  expect(await journal.said(AchievementRecorded)).toEqual([]);
});

test('F-076: nobody records about the own child, and none is written over under the id of another pupil’s', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal);
  const pair = { schoolId: 's1502', adultId: teacher.personId, childId: other, from: '2026-09-01', until: null };
  await journal.given(GuardianshipRow, { id: newId(), ...pair, ver: 1 });
  const first = anAchievement();
  await journal.ask(RecordAchievement, first, teacher);

  const ofOwnChild = anAchievement({ pupilId: other });
  await expect(journal.ask(RecordAchievement, ofOwnChild, teacher)).rejects.toMatchObject({ code: 'own-child' });
  const over = { ...first, pupilId: room.pupils[2], ver: 1 };
  await expect(journal.ask(RecordAchievement, over, teacher)).rejects.toMatchObject({ code: 'achievement-changed' });
  expect(await journal.said(AchievementRecorded)).toHaveLength(1);
});
