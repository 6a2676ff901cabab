import { expect, test } from '@jest/globals';
import { GiveRemark, newId, PassRemark, RemarkGiven, RemarksOfClass, SetSetting } from '@parta/contracts';
import { aClassTeacher, aSchoolAdministrator, aTeacher } from '@parta/testing';
import { GuardianshipRow } from '../store/school/guardianship.row.ts';
import { Classroom, journalUnderTest } from '../testing.ts';

const room = new Classroom();
const { teacher } = room;
const [pupilId, other] = room.pupils;
const lesson = room.lesson();
const page = { classId: room.schoolClass.id, from: '2026-11-16', until: '2026-11-22' };
const aRemark = (change: Partial<GiveRemark> = {}): GiveRemark => ({
  ...{ remarkId: newId(), lessonId: lesson.id, pupilId, kind: 'behaviour', title: '' },
  ...{ text: 'Мешал соседу', withdrawn: false, ver: 0, ...change },
});
const noHomework = { kind: 'countable' as const, title: 'нет домашней работы', text: '' };
const viaClassTeacher = { schoolId: 's1502', name: 'remarks.viaClassTeacher', value: true, from: '2026-09-01' };

test('F-069, N-25: remarks of every kind stand, the family is told, and each pupil of the class has counters of the days', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, lesson);
  const leader = await room.leader(journal);

  await journal.ask(GiveRemark, aRemark(), teacher);
  await journal.ask(GiveRemark, aRemark({ kind: 'praise', text: 'Помог товарищу' }), teacher);
  for (const pupil of [pupilId, pupilId, other])
    await journal.ask(GiveRemark, aRemark({ ...noHomework, pupilId: pupil }), teacher);

  const { counters, remarks } = await journal.ask(RemarksOfClass, page, leader);
  expect(remarks).toHaveLength(5);
  expect(counters.find((each) => each.pupilId === pupilId)).toEqual({
    pupilId,
    ...{ behaviour: 1, performance: 0, praise: 1 },
    countable: [{ title: 'нет домашней работы', count: 2 }],
  });
  const said = await journal.said(RemarkGiven);
  expect(said).toHaveLength(5);
  expect(said[0]).toMatchObject({ subject: 'Алгебра', text: 'Мешал соседу', state: 'standing', by: teacher.personId });
  expect((await journal.ask(RemarksOfClass, { ...page, until: '2026-11-17' }, leader)).counters).toEqual([]);
});

test('N-25: by way of the class teacher a remark waits, counts nothing and is told once she passed it', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, lesson);
  const leader = await room.leader(journal);
  await journal.ask(SetSetting, viaClassTeacher, aSchoolAdministrator());
  const [passed, kept] = [aRemark(), aRemark()];

  expect(await journal.ask(GiveRemark, passed, teacher)).toEqual({ state: 'waiting', ver: 1 });
  await journal.ask(GiveRemark, kept, teacher);
  expect(await journal.said(RemarkGiven)).toEqual([]);
  expect((await journal.ask(RemarksOfClass, page, leader)).counters).toEqual([]);

  await journal.ask(PassRemark, { remarkId: passed.remarkId, state: 'standing', ver: 1 }, leader);
  await journal.ask(PassRemark, { remarkId: kept.remarkId, state: 'withdrawn', ver: 1 }, leader);
  expect(await journal.said(RemarkGiven)).toMatchObject([{ remarkId: passed.remarkId, state: 'standing', ver: 2 }]);
});

test('R-26: a remark taken back is told as withdrawn, and its words stay on record', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, lesson);
  const remark = aRemark();
  await journal.ask(GiveRemark, remark, teacher);

  await journal.ask(GiveRemark, { ...remark, text: 'Ошибка', withdrawn: true, ver: 1 }, teacher);

  expect((await journal.said(RemarkGiven)).map(({ state, ver }) => `${state} ${ver}`)).toEqual([
    'standing 1',
    'withdrawn 2',
  ]);
  expect(await journal.sql(`select steps -> 0 ->> 'text' as first, state from remark`)).toEqual([
    { first: 'Мешал соседу', state: 'withdrawn' },
  ]);
});

test.each([
  ['without words', { text: '  ' }, 'remark-without-text'],
  ['of a kind the school does not count', { ...noHomework, title: 'опоздал' }, 'remark-kind-unknown'],
  ['on a pupil of another group', { pupilId: newId() }, 'pupil-not-in-lesson'],
  ['somebody changed meanwhile', { ver: 1 }, 'remark-changed'],
])('N-25: a remark %s is refused, and nothing stands', async (_, change, code) => {
  await using journal = await journalUnderTest();
  await room.in(journal, lesson);

  await expect(journal.ask(GiveRemark, aRemark(change), teacher)).rejects.toMatchObject({ code });

  expect(await journal.sql('select from remark')).toHaveLength(0);
  expect(await journal.said(RemarkGiven)).toEqual([]);
});

test('R-07: neither a colleague nor another class teacher has a word in it, and nobody remarks on the own child', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, lesson);
  const remark = aRemark();
  await journal.ask(GiveRemark, remark, teacher);
  const pair = { schoolId: 's1502', adultId: teacher.personId, childId: other, from: '2026-09-01', until: null };
  await journal.given(GuardianshipRow, { id: newId(), ...pair, ver: 1 });
  const pass = { remarkId: remark.remarkId, state: 'withdrawn' as const, ver: 1 };

  await expect(journal.ask(GiveRemark, aRemark(), aTeacher())).rejects.toMatchObject({ code: 'forbidden' });
  await expect(journal.ask(GiveRemark, aRemark({ pupilId: other }), teacher)).rejects.toMatchObject({
    code: 'own-child',
  });
  await expect(journal.ask(PassRemark, pass, aClassTeacher())).rejects.toMatchObject({ code: 'not-found' });
  await expect(journal.ask(RemarksOfClass, page, aClassTeacher())).rejects.toMatchObject({ code: 'not-found' });
  expect(await journal.said(RemarkGiven)).toHaveLength(1);
});
