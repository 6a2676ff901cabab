import { expect, test } from '@jest/globals';
import { newId, WeekOfPupil } from '@parta/contracts';
import { aBrowser, aStoredWeek, gatewayUnderTest, servicesKnowing } from '../testing.ts';

const varya = newId();
const weekOf = (monday: string) => `/api/diary/${varya}/weeks/${monday}`;
const path = weekOf('2026-11-16');
const mother = aBrowser({ role: 'guardian', children: [varya] });
const aWeek = () => aStoredWeek({ classTitle: '3А' }, '"w1"');

/** Headers that differ between any two answers. */
const OF_THE_MOMENT = new Set(['date', 'connection', 'keep-alive']);
const headersOf = ({ headers }: Response) => [...headers].filter(([name]) => !OF_THE_MOMENT.has(name));

test('F-106: a week carries the same headers whether the session was known already or not', async () => {
  const services = servicesKnowing(mother).answeringBytes(WeekOfPupil, aWeek);
  await using gateway = await gatewayUnderTest(services);

  const first = await gateway.get(path, mother.reading);
  const second = await gateway.get(path, mother.reading);

  expect(headersOf(second)).toEqual(headersOf(first));
  expect(second.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
});

test('a week the diary refuses is refused in our words, and asked for once', async () => {
  const services = servicesKnowing(mother).answeringBytes(WeekOfPupil, aWeek);
  await using gateway = await gatewayUnderTest(services);
  await gateway.get(path, mother.reading);
  services.refusing(WeekOfPupil, 'week-out-of-range');

  const answer = await gateway.get(weekOf('2026-11-23'), mother.reading);

  expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  expect(await answer.json()).toMatchObject({ code: 'week-out-of-range' });
  expect(services.questions(WeekOfPupil)).toHaveLength(2);
});

test('when too many look at once, a week that is not at hand is told to come again, one that is at hand is answered', async () => {
  const waiting: (() => void)[] = [];
  const services = servicesKnowing(mother).answeringBytes(WeekOfPupil, aWeek);
  await using gateway = await gatewayUnderTest(services, { PARTA_READS_AT_ONCE: '1' });
  await gateway.get(path, mother.reading);
  services.answeringBytes(WeekOfPupil, async () => {
    await new Promise<void>((go) => waiting.push(go));
    return aWeek();
  });

  const slow = gateway.get(weekOf('2026-11-23'), mother.reading);
  while (waiting.length === 0) await new Promise(setImmediate);
  const refused = await gateway.get(weekOf('2026-11-30'), mother.reading);
  const kept = await gateway.get(path, mother.reading);
  for (const go of waiting) go();

  expect(await refused.json()).toMatchObject({ code: 'overloaded' });
  expect([kept.status, (await slow).status]).toEqual([200, 200]);
});
