import { expect, test } from '@jest/globals';
import { AbsenceHistory, KeepPortfolioEntry, newId, Refusal, WithdrawPortfolioEntry } from '@parta/contracts';
import { aBrowser, gatewayUnderTest, servicesKnowing } from '../testing.ts';

const pupilId = newId();
const entryId = newId();
const pupil = aBrowser({ role: 'pupil', children: [pupilId] });
const writing = () => ({ ...pupil.writing(), 'x-command-id': newId() });
const path = `/api/diary/${pupilId}/portfolio`;
const entry = { entryId, kind: 'work', title: 'Доклад', text: '', day: '2026-11-14', link: null, ver: 0 };

test('F-101: an entry is kept and removed of the pupil of the address', async () => {
  const services = servicesKnowing(pupil)
    .answering(KeepPortfolioEntry, () => ({ ver: 1 }))
    .answering(WithdrawPortfolioEntry, () => undefined);
  await using gateway = await gatewayUnderTest(services);

  const kept = await gateway.post(path, entry, writing());
  const withdrawn = await gateway.post(`${path}/withdrawn`, { entryId, ver: 1 }, writing());

  expect(await kept.json()).toEqual({ ver: 1 });
  expect(withdrawn.status).toBe(204);
  expect(services.questions(KeepPortfolioEntry)).toMatchObject([{ input: { ...entry, pupilId } }]);
  expect(services.questions(WithdrawPortfolioEntry)).toMatchObject([{ input: { pupilId, entryId, ver: 1 } }]);
});

test('F-101: who may not keep a portfolio learns it in words', async () => {
  const services = servicesKnowing(pupil).answering(KeepPortfolioEntry, () => {
    throw new Refusal('portfolio-not-yours', 'Somebody else keeps it');
  });
  await using gateway = await gatewayUnderTest(services);

  const answer = await gateway.post(path, entry, writing());

  expect(answer.status).toBe(403);
  expect(await answer.json()).toMatchObject({ code: 'portfolio-not-yours' });
});

test('F-091: the days of the absences stand behind the address', async () => {
  const services = servicesKnowing(pupil).answering(AbsenceHistory, () => {
    throw new Refusal('days-too-many', 'More than a year at once');
  });
  await using gateway = await gatewayUnderTest(services);

  const answer = await gateway.get(`/api/diary/${pupilId}/absences?from=2026-09-01&until=2029-08-31`, pupil.reading);

  expect(answer.status).toBe(422);
  expect(services.questions(AbsenceHistory)).toMatchObject([
    { input: { pupilId, from: '2026-09-01', until: '2029-08-31' } },
  ]);
});
