import { expect, test } from '@jest/globals';
import { GroupMembersSet, HomeworkGiven, newId, TickHomework, TicksOfWeek } from '@parta/contracts';
import { aClassTeacher, aCommandId, aGuardian, aPupil, aTeacher, aTrustedPerson } from '@parta/testing';
import { diaryOfSchool, type DiaryUnderTest, homework, members, school } from '../testing.ts';

const { monday, timofey, varya } = school;
const pupil = aPupil({ personId: timofey });
const mother = aGuardian({ children: [timofey] });
const task = homework(monday);
const { homeworkId } = task;
const tick = { pupilId: timofey, homeworkId, done: true };

const doneIn = async (diary: DiaryUnderTest, pupilId = timofey) =>
  (await diary.ask(TicksOfWeek, { pupilId, monday }, aGuardian({ children: [pupilId] }))).done;

async function withHomework(): Promise<DiaryUnderTest> {
  const diary = await diaryOfSchool();
  await diary.tell(HomeworkGiven, task);
  return diary;
}

test('N-39 F-090: the pupil ticks a task as done and takes it back; the family sees it, another pupil’s tick is their own', async () => {
  await using diary = await withHomework();

  await diary.ask(TickHomework, tick, pupil);
  const done = await doneIn(diary);
  const ofVarya = await doneIn(diary, varya);
  await diary.ask(TickHomework, { ...tick, done: false }, pupil);

  expect(done).toEqual([homeworkId]);
  expect(ofVarya).toEqual([]);
  expect(await doneIn(diary)).toEqual([]);
});

test('N-39: a tick that arrives twice, or is said of what is done already, changes nothing', async () => {
  await using diary = await withHomework();
  const id = aCommandId();

  await diary.ask(TickHomework, tick, pupil, id);
  await diary.ask(TickHomework, tick, pupil, id);
  await diary.ask(TickHomework, tick, pupil);

  expect(await doneIn(diary)).toEqual([homeworkId]);
});

test('N-39 R-07: guardians and teachers do not tick, another pupil finds nothing, and nothing is ticked', async () => {
  await using diary = await withHomework();

  for (const caller of [mother, aTeacher(), aClassTeacher()])
    await expect(diary.ask(TickHomework, tick, caller)).rejects.toMatchObject({ code: 'forbidden' });
  for (const pupilId of [varya, newId()])
    await expect(diary.ask(TickHomework, { ...tick, pupilId }, pupil)).rejects.toMatchObject({ code: 'not-found' });

  expect(await diary.sql('select * from public.homework_tick')).toEqual([]);
});

test('N-39: no task is ticked that is not asked of the pupil: unknown, of another group, of others only, or taken back', async () => {
  await using diary = await withHomework();
  const only = homework(monday, { homeworkId: newId(), pupilIds: [varya] });
  const foreign = homework(monday, { homeworkId: newId(), groupId: newId() });
  const gone = homework(monday, { homeworkId: newId(), kind: 'withdrawn', text: '' });
  for (const each of [only, foreign, gone]) await diary.tell(HomeworkGiven, each);

  for (const id of [only.homeworkId, foreign.homeworkId, newId()])
    await expect(diary.ask(TickHomework, { ...tick, homeworkId: id }, pupil)).rejects.toMatchObject({
      code: 'not-found',
    });
  await expect(diary.ask(TickHomework, { ...tick, homeworkId: gone.homeworkId }, pupil)).rejects.toMatchObject({
    code: 'homework-gone',
  });

  expect(await diary.sql('select * from public.homework_tick')).toEqual([]);
});

test('N-39 R-03: who left the group may still tick what was asked of them there', async () => {
  await using diary = await withHomework();
  await diary.tell(GroupMembersSet, {
    ...members({ ver: 2 }),
    members: [{ pupilId: timofey, from: '2026-09-01', until: '2026-11-19' }],
  });

  await diary.ask(TickHomework, tick, pupil);

  expect(await doneIn(diary)).toEqual([homeworkId]);
});

test('N-39 R-07: a trusted person who was granted the homework reads the ticks and sets none, one with other parts finds nothing', async () => {
  await using diary = await withHomework();
  await diary.ask(TickHomework, tick, pupil);
  const nanny = (scope: 'homework' | 'marks') =>
    aTrustedPerson({
      grants: [{ childId: timofey, scopes: [scope], ends: '2099-01-01T00:00:00.000Z' }],
    });
  const asked = { pupilId: timofey, monday };

  expect(await diary.ask(TicksOfWeek, asked, nanny('homework'))).toEqual({ done: [homeworkId] });
  await expect(diary.ask(TicksOfWeek, asked, nanny('marks'))).rejects.toMatchObject({ code: 'not-found' });
  await expect(diary.ask(TickHomework, { ...tick, done: false }, nanny('homework'))).rejects.toMatchObject({
    code: 'forbidden',
  });
  expect(await doneIn(diary)).toEqual([homeworkId]);
});

test('N-39: ticks are no business of the school, and a rebuilt copy of the diary loses none', async () => {
  await using diary = await withHomework();
  await diary.ask(TickHomework, tick, pupil);

  for (const caller of [aTeacher(), aClassTeacher()])
    await expect(diary.ask(TicksOfWeek, { pupilId: timofey, monday }, caller)).rejects.toMatchObject({
      code: 'forbidden',
    });
  await expect(diary.ask(TicksOfWeek, { pupilId: varya, monday }, mother)).rejects.toMatchObject({ code: 'not-found' });
  await expect(diary.ask(TicksOfWeek, { pupilId: timofey, monday: '2026-11-17' }, mother)).rejects.toMatchObject({
    code: 'week-out-of-range',
  });
  await diary.sql('drop schema slot_a cascade');

  expect(await diary.sql('select homework_id as "homeworkId" from public.homework_tick')).toEqual([{ homeworkId }]);
});
