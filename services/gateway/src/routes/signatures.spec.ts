import { expect, test } from '@jest/globals';
import { newId, Refusal, SignaturesOfWeek, SignWeek } from '@parta/contracts';
import { aBrowser, gatewayUnderTest, servicesKnowing } from '../testing.ts';

const pupilId = newId();
const path = `/api/diary/${pupilId}/weeks/2026-11-16/signatures`;
const mother = aBrowser({ role: 'guardian', children: [pupilId] });
const version = 'a'.repeat(64);
const writing = () => ({ ...mother.writing(), 'x-command-id': newId() });

test('F-098: a guardian asks who signed the week and signs what was read', async () => {
  const at = '2026-11-21T10:00:00.000Z';
  const services = servicesKnowing(mother)
    .answering(SignaturesOfWeek, () => {
      return {
        version,
        from: '2026-11-20',
        until: '2026-11-25',
        state: 'unsigned' as const,
        maySign: true,
        signatures: [],
      };
    })
    .answering(SignWeek, () => ({ at }));
  await using gateway = await gatewayUnderTest(services);

  const seen = await gateway.get(path, mother.reading);
  const signed = await gateway.post(path, { version, updatedAt: at }, writing());

  expect(await seen.json()).toMatchObject({ state: 'unsigned', version });
  expect(await signed.json()).toEqual({ at });
  expect(services.questions(SignWeek)).toMatchObject([{ input: { pupilId, monday: '2026-11-16', version } }]);
});

test('R-33: a sign-in that is too old is told by its code; the session stays', async () => {
  const services = servicesKnowing(mother).answering(SignWeek, () => {
    throw new Refusal('ACC-02', 'A signature needs a step-up');
  });
  await using gateway = await gatewayUnderTest(services);

  const answer = await gateway.post(path, { version, updatedAt: '2026-11-21T10:00:00.000Z' }, writing());

  expect(answer.status).toBe(401);
  expect(await answer.json()).toMatchObject({ code: 'ACC-02', title: 'Подтвердите личность: войдите ещё раз.' });
  expect(answer.headers.get('set-cookie')).toBeNull();
});
