import { expect, test } from '@jest/globals';
import {
  ExternalResultRecorded,
  type NamesOfPeopleAnswer,
  NamesOfPeople,
  newId,
  PreviewResults,
  RecordExternalResults,
  ResultSheets,
} from '@parta/contracts';
import { aHeadTeacher, aSchoolAdministrator, ScriptedServices } from '@parta/testing';
import { Classroom, journalUnderTest, type JournalUnderTest } from '../testing.ts';

const room = new Classroom();
const [anna, boris, vera] = room.pupils;
const administrator = aSchoolAdministrator();
const HEAD = 'Класс;Ученик;Вид;Работа;Предмет;Дата;Шкала;Максимум;Балл;Отметка';
const OGE = '8Б;Абрамова Анна Олеговна;ОГЭ;ОГЭ 2026;Математика;20.10.2026;первичный балл;31;22;4';
const LEVEL = '8б;Белов  Борис;мониторинг;Читательская грамотность;;2026-10-21;;;;повышенный';
const LEVEL_SUBJECT = LEVEL.replace(';;2026', ';Метапредметная;2026');
const SHEET = [HEAD, OGE, LEVEL_SUBJECT].join('\r\n');

const nameOf = (personId: string, list: string, patronymic: string): NamesOfPeopleAnswer['names'][number] => {
  return { personId, list, full: `${list} ${patronymic}`, short: list, given: list };
};
const PEOPLE = [nameOf(anna, 'Абрамова Анна', 'Олеговна'), nameOf(boris, 'Белов Борис', 'Ильич')];
async function journalOfRoom(people = PEOPLE): Promise<JournalUnderTest> {
  const answer = ({ ids }: NamesOfPeople) => ({ names: people.filter(({ personId }) => ids.includes(personId)) });
  const journal = await journalUnderTest({ others: new ScriptedServices().answering(NamesOfPeople, answer) });
  await room.in(journal);
  return journal;
}
const aFile = (text = SHEET, encoded = Buffer.from(text)) => {
  return { schoolId: 's1502', name: 'результаты.csv', content: encoded.toString('base64') };
};
async function take(journal: JournalUnderTest, text?: string) {
  const { digest } = await journal.ask(PreviewResults, aFile(text), administrator);
  return journal.ask(RecordExternalResults, { ...aFile(text), digest }, administrator);
}
const resultsIn = (journal: JournalUnderTest) =>
  journal.sql('select score, mark, ver from external_result order by day');

test('F-077, F-100: a sheet of monitoring and OGE is looked at, then entered on its own scales and told by work', async () => {
  await using journal = await journalOfRoom();

  const shown = await journal.ask(PreviewResults, aFile(), administrator);
  expect(shown).toMatchObject({ added: 2, changed: 0, unchanged: 0, faults: [] });
  expect(shown.works).toMatchObject([{ kind: 'oge', title: 'ОГЭ 2026', results: 1 }, { kind: 'monitoring' }]);
  expect(await resultsIn(journal)).toEqual([]);

  expect(await take(journal)).toEqual({ added: 2, changed: 0 });
  expect(await journal.said(ExternalResultRecorded)).toMatchObject([
    { kind: 'oge', day: '2026-10-20', results: [{ pupilId: anna, most: 3100, score: 2200, mark: '4', ver: 1 }] },
    { subject: 'Метапредметная', results: [{ pupilId: boris, most: null, score: null, mark: 'повышенный' }] },
  ]);
  const { sheets } = await journal.ask(ResultSheets, { schoolId: 's1502' }, administrator);
  expect(sheets).toMatchObject([{ name: 'результаты.csv', added: 2, changed: 0, by: administrator.personId }]);
});

test('R-28: the same sheet again changes nothing; a corrected one shows what stood, and that stays on record', async () => {
  await using journal = await journalOfRoom();
  await take(journal);

  expect(await take(journal)).toEqual({ added: 0, changed: 0 });
  expect(await journal.said(ExternalResultRecorded)).toHaveLength(2);
  const corrected = SHEET.replace('31;22;4', '31;27,5;5');
  const { corrections } = await journal.ask(PreviewResults, aFile(corrected), administrator);
  expect(corrections).toMatchObject([{ pupilId: anna, was: { score: 2200 }, now: { score: 2750, mark: '5' } }]);
  await take(journal, corrected);
  await take(journal, corrected.replace('27,5;5', 'аннулирован;'));

  expect((await journal.said(ExternalResultRecorded)).at(-1)).toMatchObject({
    results: [{ score: null, mark: '', annulled: true, ver: 3 }],
  });
  expect(await journal.sql(`select jsonb_array_length(steps) as steps from external_result where ver = 3`)).toEqual([
    { steps: 3 },
  ]);
  expect(await journal.sql('select from result_sheet')).toHaveLength(3);
});

test('R-28: one faulty cell and nothing is entered; each fault names row and column', async () => {
  await using journal = await journalOfRoom();
  const rows = [
    OGE.replace('22;4', '32;4'),
    OGE.replace('20.10.2026', '20.10.2027'),
    OGE.replace('Абрамова', 'Иванова'),
    OGE.replace('ОГЭ;', 'экзамен;'),
    OGE.replace('22;4', '=1+1;4'),
    OGE.replace('22;4', ';'),
    LEVEL,
    ...[OGE, OGE],
  ];
  const faulty = aFile([HEAD, ...rows].join('\n'));

  const { faults, faultsInAll, digest } = await journal.ask(PreviewResults, faulty, administrator);

  expect(faults.map(({ row, column }) => `${column}${row}`)).toEqual(['I2', 'F3', 'B4', 'C5', 'I6', 'I7', 'E8', 'B10']);
  expect(faultsInAll).toBe(8);
  await expect(journal.ask(RecordExternalResults, { ...faulty, digest }, administrator)).rejects.toMatchObject({
    code: 'results-faulty',
    details: { name: 'результаты.csv', row: 2, column: 'I', count: 8 },
  });
  expect(await resultsIn(journal)).toEqual([]);
  expect(await journal.said(ExternalResultRecorded)).toEqual([]);
});

test('F-077: of two pupils of one name neither is guessed; the patronymic tells them apart', async () => {
  await using journal = await journalOfRoom([...PEOPLE, nameOf(vera, 'Абрамова Анна', 'Игоревна')]);
  const short = SHEET.replace(' Олеговна', '');

  expect((await journal.ask(PreviewResults, aFile(short), administrator)).faults).toMatchObject([{ row: 2 }]);
  expect(await take(journal)).toEqual({ added: 2, changed: 0 });
});

test('F-077: what looks like a formula is text, and windows-1251 is read like UTF-8', async () => {
  await using journal = await journalOfRoom();
  const formula = [HEAD, OGE.replace('ОГЭ 2026', '=HYPERLINK(A1)')].join('\n');
  const bytes = Buffer.from(
    [...formula].map((sign) => {
      const code = sign.charCodeAt(0);
      return code >= 0x410 ? code - 0x410 + 0xc0 : code;
    }),
  );

  const { works, faults } = await journal.ask(PreviewResults, aFile('', bytes), administrator);

  expect(faults).toEqual([]);
  expect(works).toMatchObject([{ title: '=HYPERLINK(A1)', subject: 'Математика' }]);
});

test.each([
  ['without its columns', 'Ученик;Балл\nАбрамова Анна;5', 'results-unreadable'],
  ['that is empty', '', 'results-unreadable'],
  ['without results', HEAD, 'results-empty'],
  ['with too many rows', [HEAD, ...Array.from({ length: 4001 }, () => '8Б')].join('\n'), 'results-too-many'],
])('R-28: a sheet %s is refused', async (_, text, code) => {
  await using journal = await journalOfRoom();

  await expect(journal.ask(PreviewResults, aFile(text), administrator)).rejects.toMatchObject({ code });
  const wanted = { ...aFile(text), digest: newId() };
  await expect(journal.ask(RecordExternalResults, wanted, administrator)).rejects.toMatchObject({ code });
  expect(await journal.said(ExternalResultRecorded)).toEqual([]);
});

test('R-07: only the administrator of the school loads its results, and only the sheet that was previewed', async () => {
  await using journal = await journalOfRoom();
  const stranger = aSchoolAdministrator({ schoolIds: ['s1026'] });
  const wanted = { ...aFile(), digest: newId() };

  await expect(journal.ask(RecordExternalResults, wanted, stranger)).rejects.toMatchObject({ code: 'not-found' });
  await expect(journal.ask(PreviewResults, aFile(), stranger)).rejects.toMatchObject({ code: 'not-found' });
  await expect(journal.ask(ResultSheets, { schoolId: 's1502' }, stranger)).rejects.toMatchObject({ code: 'not-found' });
  await expect(journal.ask(PreviewResults, aFile(), aHeadTeacher())).rejects.toMatchObject({ code: 'forbidden' });
  await expect(journal.ask(RecordExternalResults, wanted, administrator)).rejects.toMatchObject({
    code: 'import-changed',
  });
  expect(await resultsIn(journal)).toEqual([]);
});
