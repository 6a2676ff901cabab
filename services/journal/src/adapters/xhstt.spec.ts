import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { fileSummary } from '../domain/timetable/file-summary.ts';
import { fileWeek } from '../domain/timetable/file-week.ts';
import { anArchive } from './testing.ts';
import { readXhstt } from './xhstt.ts';

const REAL = new URL('../../../../../shared/data/xhstt/', import.meta.url);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The real archive where it lies beside the repository, else one of our own of the same shape. */
function archive(name: string, own: string): { text: Uint8Array; isReal: boolean } {
  const file = new URL(`${name}.xml`, REAL);
  return existsSync(file) ? { text: readFileSync(file), isReal: true } : { text: bytes(own), isReal: false };
}

function summaryOf(text: Uint8Array): ReturnType<typeof fileSummary>['inFile'] {
  const file = readXhstt(text);
  return fileSummary(file, fileWeek(file)).inFile;
}

test('N-31: a week of lettered classes with split events and several solutions is placed whole', () => {
  const events = [
    { id: 'e1', course: 'LG-1G', duration: 2, resources: ['1G', 'T1'] },
    { id: 'e2', duration: 1, resources: ['T2'] },
  ];
  const own = anArchive({
    classes: [{ id: '1G' }],
    events,
    solutions: [
      ['e1 Mo_1', 'e2 Tu_1'],
      ['e1 Tu_1', 'e2 Mo_1'],
    ],
  });
  const { text, isReal } = archive('IT-I4-96', own);

  expect(summaryOf(text)).toMatchObject(
    isReal
      ? { events: 748, classes: 38, teachers: 61, days: 6, lessonsPerWeek: 1055, clashes: 0, unplaced: 0 }
      : { events: 2, classes: 1, teachers: 2, days: 2, lessonsPerWeek: 2, clashes: 0, unplaced: 0 },
  );
});

test('N-31: subgroups and classes that come as resource groups are told from classes', () => {
  const events = [
    { id: 'e1', course: 'THR-A1', resources: ['T1'], groups: ['A1'] },
    { id: 'e2', course: 'GER-A1', resources: ['A1_GER', 'T2'] },
  ];
  const classes = [
    { id: 'A1_GER', of: 'A1' },
    { id: 'A1_GAL', of: 'A1' },
  ];
  const { text, isReal } = archive('GR-H1-97', anArchive({ classes, events, solutions: [['e1 Mo_1', 'e2 Tu_1']] }));

  expect(summaryOf(text)).toMatchObject(
    isReal
      ? { events: 372, classes: 9, days: 5, lessonsPerWeek: 372, clashes: 0, unplaced: 0 }
      : { events: 2, classes: 1, days: 2, lessonsPerWeek: 2, clashes: 0, unplaced: 0 },
  );
});

test('N-31: an event that its solution splits over several times becomes that many lessons', () => {
  const events = [{ id: 'e1', course: 'T1-S1', duration: 4, resources: ['S1', 'T1'] }];
  const own = anArchive({ classes: [{ id: 'S1' }], events, solutions: [['e1 Mo_5 1', 'e1 Mo_7 1', 'e1 Tu_3 2']] });
  const { text, isReal } = archive('BR-SA-00', own);

  expect(summaryOf(text)).toMatchObject(
    isReal
      ? { events: 63, classes: 6, teachers: 14, days: 5, lessonsPerWeek: 150, clashes: 0, unplaced: 0 }
      : { events: 1, classes: 1, lessonsPerWeek: 4, clashes: 0, unplaced: 0 },
  );
});

test('N-31: what is no timetable is refused, whatever it is', () => {
  const refused = { code: 'timetable-unreadable' };

  expect(() => readXhstt(bytes(''))).toThrow(expect.objectContaining(refused));
  expect(() => readXhstt(bytes('день;урок'))).toThrow(expect.objectContaining(refused));
  expect(() => readXhstt(bytes('<html><body/></html>'))).toThrow(expect.objectContaining(refused));
  expect(() => readXhstt(bytes('<HighSchoolTimetableArchive/>'))).toThrow(expect.objectContaining(refused));
  expect(() => readXhstt(bytes(anArchive().slice(0, -40)))).toThrow(expect.objectContaining(refused));
});

test('N-31: a file that defines entities or nests without end is refused unread', () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${anArchive().replace('Неделя', '&b;')}`;
  const outside = `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>${anArchive().replace('Неделя', '&a;')}`;
  const deep = `<HighSchoolTimetableArchive>${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}</HighSchoolTimetableArchive>`;

  expect(() => readXhstt(bytes(bomb))).toThrow(expect.objectContaining({ details: { fault: '<!DOCTYPE>' } }));
  expect(() => readXhstt(bytes(outside))).toThrow(expect.objectContaining({ details: { fault: '<!DOCTYPE>' } }));
  expect(() => readXhstt(bytes(deep))).toThrow(expect.objectContaining({ code: 'timetable-unreadable' }));
});

test('N-31: characters written by name or number are read, and many of them', () => {
  const name = '8 &quot;&#x411;&quot; '.repeat(600);

  expect(readXhstt(bytes(anArchive().replace('Неделя', name))).title).toBe('8 "Б" '.repeat(600).trim());
});

test('N-31: an archive of two schools is refused, not guessed at', () => {
  const two = anArchive().replace('</Instances>', '<Instance Id="two"/></Instances>');

  expect(() => readXhstt(bytes(two))).toThrow(expect.objectContaining({ details: { fault: 'Instances/Instance: 2' } }));
});
