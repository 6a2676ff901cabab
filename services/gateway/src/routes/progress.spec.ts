import { expect, test } from '@jest/globals';
import { newId, ProgressOfPupil, Refusal } from '@parta/contracts';
import { aBrowser, gatewayUnderTest, servicesKnowing } from '../testing.ts';

const pupilId = newId();
const path = `/api/diary/${pupilId}/progress`;
const father = aBrowser({ role: 'guardian', children: [pupilId] });
const answer = {
  ...{ periods: [], period: null, shows: { average: true, forecast: true }, rules: null, backgroundFrom: null },
  ...{ overall: { average: null, weeks: [] }, subjects: [] },
};

test('F-095: a family asks how the child gets on, in the running period or in another one', async () => {
  const services = servicesKnowing(father).answering(ProgressOfPupil, () => answer);
  await using gateway = await gatewayUnderTest(services);

  const running = await gateway.get(path, father.reading);
  await gateway.get(`${path}?day=2026-10-12`, father.reading);
  const odd = await gateway.get(`${path}?from=2026-11-01`, father.reading);

  expect(await running.json()).toEqual(answer);
  expect(odd.status).toBe(400);
  expect(services.questions(ProgressOfPupil)).toMatchObject([
    { input: { pupilId } },
    { input: { pupilId, day: '2026-10-12' } },
  ]);
});

test('F-096: the answer carries no fingerprint that would tell a change of it, and is kept nowhere', async () => {
  const services = servicesKnowing(father).answering(ProgressOfPupil, () => answer);
  await using gateway = await gatewayUnderTest(services);

  const { headers } = await gateway.get(path, father.reading);

  expect([headers.get('etag'), headers.get('last-modified')]).toEqual([null, null]);
  expect(headers.get('cache-control')).toContain('no-store');
});

test('R-07: the progress of a foreign child is not found', async () => {
  const services = servicesKnowing(father).answering(ProgressOfPupil, () => {
    throw new Refusal('not-found', 'No such pupil for this caller');
  });
  await using gateway = await gatewayUnderTest(services);

  expect((await gateway.get(path, father.reading)).status).toBe(404);
});
