import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Actor } from './actors.ts';
import { aTown, type Town } from './town.ts';
import { WHOSE } from './world.ts';

let town: Town;
beforeAll(async () => {
  town = await aTown();
}, 120_000);
afterAll(() => town.close());

const WEEKS = [
  '0',
  '2026-W47',
  '0000-00-00',
  '0001-01-01',
  '9999-12-27',
  '2026-11-17',
  '2026-02-30',
  '2026-11-16%2F..',
  '%00',
];

/** What is told of an address, without what differs between any two answers. */
async function told({ browser }: Actor, path: string) {
  const answer = await town.gateway.get(path, { ...browser.reading, 'if-none-match': '*' });
  const text = (await answer.text()).replace(/"traceId":"[0-9a-f]{32}"/, '"traceId":""');
  const headers = [...answer.headers].filter(([name]) => name !== 'date');
  return { status: answer.status, headers, text };
}

test.each(WEEKS)(
  'R-07 N-08: the week «%s» of a foreign child is refused like that of a child nobody has',
  async (week) => {
    for (const actor of [
      town.actor('guardian'),
      town.actor('trustedPerson'),
      town.actor('classTeacher'),
      town.actor('pupil'),
    ]) {
      const of = (whose: (typeof WHOSE)[number]) =>
        told(actor, `/api/diary/${town.subjects[whose].childId}/weeks/${week}`);
      const nobody = await of('nobody');

      for (const whose of ['neighbour', 'stranger'] as const) expect(await of(whose)).toEqual(nobody);
      expect([400, 404]).toContain(nobody.status);
      expect(nobody.text).not.toMatch(/select|stack|\.ts|node_modules|pupil_id/i);
    }
  },
);

test.each(['9999-12-27', '0001-01-01', '2026-11-17'])(
  'F-084: of the own child the diary says that it has no week %s',
  async (week) => {
    const { status, text } = await told(
      town.actor('guardian'),
      `/api/diary/${town.subjects.own.childId}/weeks/${week}`,
    );

    expect(status).toBe(404);
    expect(text).toContain('week-out-of-range');
  },
);

const own = () => town.subjects.own.childId;
test.each([
  ['no id', () => 'petya'],
  ['an id in capitals', () => town.subjects.stranger.childId.toUpperCase()],
  ['an id with a tail', () => `${own()}x`],
  ['two ids', () => `${own()},${town.subjects.stranger.childId}`],
  ['a way up from the own child', () => `${own()}%2F..%2F${town.subjects.stranger.childId}`],
  ['a way up in plain letters', () => `${own()}/../${town.subjects.stranger.childId}`],
  ['a zero byte', () => `${town.subjects.stranger.childId}%00`],
])('R-07: an address with %s opens nobody’s week', async (_, child) => {
  const guardian = town.actor('guardian');

  for (const rest of [
    'weeks/2026-11-16',
    'marks?from=2026-09-01&until=2026-12-30',
    'records',
    'weeks/2026-11-16/signatures',
  ]) {
    const { status, text } = await told(guardian, `/api/diary/${child()}/${rest}`);
    expect([400, 404]).toContain(status);
    expect(text).not.toMatch(/classTitle|"marks":|select|stack/);
  }
});

test('R-07: a child named twice or in the query is not read: the address alone says whose week it is', async () => {
  const foreign = town.subjects.neighbour.childId;
  const { status, text } = await told(
    town.actor('guardian'),
    `/api/diary/${foreign}/marks?pupilId=${own()}&from=2026-09-01&until=2026-12-30`,
  );

  expect([400, 404]).toContain(status);
  expect(text).not.toContain('"subjects"');
});
