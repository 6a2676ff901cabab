import { expect, test } from '@jest/globals';
import { NamesOfPeople, newId, Refusal, SubstitutionBook, type SubstitutionBookAnswer } from '@parta/contracts';
import { aBrowser, gatewayUnderTest, servicesKnowing } from '../testing.ts';

const head = aBrowser({ role: 'headTeacher' });
const [volkova, petrova] = [newId(), newId()];
const sheet = '/api/substitution-book/sheet.csv?schoolId=s1502&from=2026-11-16&until=2026-11-22';
const book: SubstitutionBookAnswer = {
  entries: [
    {
      ...{ lessonId: newId(), groupId: newId(), title: '8Б Алгебра', subject: 'Алгебра', classTitles: ['8Б'] },
      ...{ day: '2026-11-18', number: 5, room: '=1+1', kind: 'same-subject', instead: null, status: 'kept' },
      ...{ planned: { day: '2026-11-18', number: 5 }, plannedIds: [volkova], teacherIds: [petrova] },
      ...{ by: null, at: '2026-11-17T08:00:00.000Z' },
    },
  ],
  hours: [
    { personId: petrova, given: 1, missed: 0 },
    { personId: volkova, given: 0, missed: 1 },
  ],
};
const nameOf = (personId: string, short: string) => ({ personId, short, full: short, list: short, given: short });

test('R-30: the sheet for the pay names both teachers with their hours, and no cell of it is a formula', async () => {
  const services = servicesKnowing(head)
    .answering(SubstitutionBook, () => book)
    .answering(NamesOfPeople, () => ({
      names: [nameOf(volkova, 'Волкова Е. А.'), nameOf(petrova, 'Петрова "И"; С.')],
    }));
  await using gateway = await gatewayUnderTest(services);

  const answer = await gateway.get(sheet, { ...head.reading, 'accept-language': 'ru' });
  const lines = (await answer.text()).split('\r\n');

  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(lines[1]).toBe(`2026-11-18;5;8Б;Алгебра;замена;Волкова Е. А.;"Петрова ""И""; С.";'=1+1;`);
  expect(lines.slice(3, 6)).toEqual([
    'Учитель;Замещено часов;Пропущено часов',
    '"Петрова ""И""; С.";1;0',
    'Волкова Е. А.;0;1',
  ]);
});

test('R-07: the sheet of another school is not found, and no names are asked for', async () => {
  const services = servicesKnowing(head).answering(SubstitutionBook, () => {
    throw new Refusal('not-found', 'No such school');
  });
  await using gateway = await gatewayUnderTest(services);

  const answer = await gateway.get(sheet.replace('s1502', 's1026'), head.reading);

  expect(answer.status).toBe(404);
  expect(services.questions(NamesOfPeople)).toEqual([]);
});
