import { expect, test } from '@jest/globals';
import { GiveTopic, ImportPlan, newId, PlanOfGroup, PreviewPlan, SetSetting } from '@parta/contracts';
import { aHeadTeacher, aSchoolAdministrator, aTeacher } from '@parta/testing';
import { Classroom, journalUnderTest, type JournalUnderTest } from '../testing.ts';

const room = new Classroom();
const { teacher, group } = room;
const first = room.lesson({ day: '2026-11-16' });
const second = room.lesson({ day: '2026-11-16', number: 2 });
const third = room.lesson({ day: '2026-11-18' });
const SHEET = '№;Тема;Часы\n1;Квадратные корни;2\n2;Степени;1';

const aFile = (text = SHEET) => {
  return { groupId: group.id, name: 'ктп-8б.csv', content: Buffer.from(text).toString('base64') };
};
const plansIn = (journal: JournalUnderTest) => journal.sql('select ver from plan order by ver');

async function take(journal: JournalUnderTest, text?: string) {
  const { digest } = await journal.ask(PreviewPlan, aFile(text), teacher);
  return journal.ask(ImportPlan, { ...aFile(text), digest }, teacher);
}

test('F-071: the preview shows the topics with their hours and changes nothing; the import makes them the plan', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, first);

  const shown = await journal.ask(PreviewPlan, aFile(), teacher);
  expect(shown).toMatchObject({ hours: 3, isSame: false, faults: [], topics: [{ hours: 2 }, { title: 'Степени' }] });
  expect(await plansIn(journal)).toEqual([]);

  expect(await journal.ask(ImportPlan, { ...aFile(), digest: shown.digest }, teacher)).toEqual({
    ver: 1,
    topics: 2,
    hours: 3,
  });
  expect(await journal.ask(PlanOfGroup, { groupId: group.id }, teacher)).toMatchObject({
    ver: 1,
    writable: true,
    versions: [{ name: 'ктп-8б.csv', hours: 3, by: teacher.personId }],
  });
});

test('R-28: the same plan a second time changes nothing; a correction leaves the former version as its trace', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, first);
  await take(journal);

  expect(await take(journal)).toMatchObject({ ver: 1 });
  expect(await journal.ask(PreviewPlan, aFile(), teacher)).toMatchObject({ isSame: true });
  expect(await take(journal, `${SHEET}\n3;Дроби;4`)).toMatchObject({ ver: 2, hours: 7 });

  const { versions } = await journal.ask(PlanOfGroup, { groupId: group.id }, aHeadTeacher());
  expect(versions.map(({ ver, hours }) => [ver, hours])).toEqual([
    [2, 7],
    [1, 3],
  ]);
});

test('R-28: of a file with one faulty cell nothing is taken; the refusal names file, row and column', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, first);
  const faulty = `${SHEET}\n3;=SUM(C2:C3);1`;

  const { digest, faults } = await journal.ask(PreviewPlan, aFile(faulty), teacher);

  expect(faults).toMatchObject([{ row: 4, column: 'B' }]);
  await expect(journal.ask(ImportPlan, { ...aFile(faulty), digest }, teacher)).rejects.toMatchObject({
    code: 'plan-faulty',
    details: { name: 'ктп-8б.csv', row: 4, column: 'B', count: 1 },
  });
  expect(await plansIn(journal)).toEqual([]);
});

test.each([
  ['empty', '', 'plan-unreadable'],
  ['without topics', '№;Тема;Часы\n', 'plan-empty'],
])('R-28: a file %s changes nothing', async (_, text, code) => {
  await using journal = await journalUnderTest();
  await room.in(journal, first);
  await take(journal);

  await expect(journal.ask(PreviewPlan, aFile(text), teacher)).rejects.toMatchObject({ code });
  const other = { ...aFile(text), digest: newId() };
  await expect(journal.ask(ImportPlan, other, teacher)).rejects.toMatchObject({ code });
  expect(await plansIn(journal)).toHaveLength(1);
});

test('F-071: nobody plans the group of a colleague, nor sees that of another school; the head teacher may', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, first);
  const asked = (caller: typeof teacher) => journal.ask(PreviewPlan, aFile(), caller);

  await expect(asked(aTeacher())).rejects.toMatchObject({ code: 'not-found' });
  await expect(asked(aHeadTeacher({ schoolIds: ['s1026'] }))).rejects.toMatchObject({ code: 'not-found' });
  await expect(asked(aSchoolAdministrator())).rejects.toMatchObject({ code: 'forbidden' });
  expect(await asked(aHeadTeacher())).toMatchObject({ hours: 3 });
  await expect(journal.ask(ImportPlan, { ...aFile(), digest: newId() }, teacher)).rejects.toMatchObject({
    code: 'import-changed',
  });
  expect(await plansIn(journal)).toEqual([]);
});

test('N-26: lessons are offered what comes next; free text stands as it was written; double lessons by the school’s setting', async () => {
  await using journal = await journalUnderTest();
  await room.in(journal, first, second, third);
  await take(journal);
  const offers = async () => (await journal.ask(PlanOfGroup, { groupId: group.id }, teacher)).offers;

  await journal.ask(GiveTopic, { lessonId: first.id, topic: 'Своими словами', ver: 0 }, teacher);
  expect(await offers()).toEqual([
    { lessonId: second.id, topic: 'Своими словами' },
    { lessonId: third.id, topic: 'Степени' },
  ]);

  const apart = { schoolId: 's1502', name: 'topics.carryOver', value: false, from: '2026-09-01' };
  await journal.ask(SetSetting, apart, aSchoolAdministrator());
  expect(await offers()).toMatchObject([{ topic: 'Квадратные корни' }, { topic: 'Степени' }]);
});
