import { expect, test } from '@jest/globals';
import { FinalsOfPupil, newId, Refusal, SubjectOfPupil } from '@parta/contracts';
import { aBrowser, gatewayUnderTest, servicesKnowing } from '../testing.ts';

const pupilId = newId();
const mother = aBrowser({ role: 'guardian', children: [pupilId] });
const year = { from: '2025-09-01', until: '2026-08-31' };

test('F-087, F-099: the finals of the year of a day are asked of the diary', async () => {
  const services = servicesKnowing(mother).answering(FinalsOfPupil, () => {
    return { ...year, classTitles: ['7Б'], columns: [], subjects: [] };
  });
  await using gateway = await gatewayUnderTest(services);

  const answer = await gateway.get(`/api/diary/${pupilId}/finals?day=2025-10-01`, mother.reading);

  expect(await answer.json()).toMatchObject({ classTitles: ['7Б'] });
  expect(services.questions(FinalsOfPupil)).toMatchObject([{ input: { pupilId, day: '2025-10-01' } }]);
});

test('R-07: a subject of a foreign child is not found; a year that is none is refused kindly, a day that is none as malformed', async () => {
  const services = servicesKnowing(mother).answering(SubjectOfPupil, ({ day }) => {
    throw new Refusal(day < '1900' ? 'year-out-of-range' : 'not-found', 'no');
  });
  await using gateway = await gatewayUnderTest(services);
  const ask = (day: string) => gateway.get(`/api/diary/${newId()}/subjects/${newId()}?day=${day}`, mother.reading);

  const answers = [await ask('2026-11-16'), await ask('0001-01-01'), await ask('2026-13-01')];

  expect(answers.map(({ status }) => status)).toEqual([404, 404, 400]);
  expect(await answers[1]?.json()).toMatchObject({ title: 'Такого учебного года в дневнике нет.' });
  expect(services.questions(SubjectOfPupil)).toHaveLength(2);
});
