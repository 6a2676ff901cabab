import { expect, test } from '@jest/globals';
import { type AccessRaised, newId, RAISES_TOLD } from '@parta/contracts';
import fc from 'fast-check';
import { LeastVersions } from './least-versions.ts';

const noon = Date.parse('2026-11-18T12:00:00.000Z') / 1000;
const at = (seconds: number) => new Date((noon + seconds) * 1000).toISOString();
const raised = (personId: string, minVersion: number, seconds = 0): AccessRaised => ({
  ...{ personId, minVersion },
  at: at(seconds),
});

/** A memory whose identity told these raises. */
async function knowing(...raises: AccessRaised[]): Promise<LeastVersions> {
  const versions = new LeastVersions(async () => raises);
  await versions.known();
  return versions;
}

test('ACC-04: a token of older rights counts no more, one of the new rights and those of others do', async () => {
  const mother = newId();
  const versions = await knowing();

  versions.learn(raised(mother, 3, 60));
  versions.learn(raised(mother, 2, 30));

  const counts = (personId: string, accessVersion: number) =>
    !versions.isOutdated({ personId, accessVersion }, noon - 60);
  expect([2, 3, 4].map((version) => counts(mother, version))).toEqual([false, true, true]);
  expect(counts(newId(), 1)).toBe(true);
});

test('ACC-04: identity is asked once by all who wait, again when it did not answer, and after every gap', async () => {
  let asked = 0;
  const versions = new LeastVersions(async () => {
    asked += 1;
    if (asked === 1) throw new Error('identity is away');
    return [];
  });

  const waiting = await Promise.allSettled([versions.known(), versions.known()]);
  expect([asked, ...waiting.map(({ status }) => status)]).toEqual([1, 'rejected', 'rejected']);
  await versions.known();
  expect(versions.known()).toBeUndefined();
  versions.missed();
  await versions.known();
  expect(asked).toBe(3);
});

test('ACC-04: what identity told before a second gap is not taken for what it tells after it', async () => {
  const mother = newId();
  const answers: ((raises: AccessRaised[]) => void)[] = [];
  const versions = new LeastVersions(() => new Promise((told) => answers.push(told)));

  const first = versions.known();
  versions.missed();
  const second = versions.known();
  answers[0]?.([]);
  answers[1]?.([raised(mother, 2)]);
  await Promise.all([first, second]);

  expect(versions.isOutdated({ personId: mother, accessVersion: 1 }, noon)).toBe(true);
});

test('ACC-04: what is heard while identity is answering stays, and rights that went back with a restored database count again', async () => {
  const [mother, father] = [newId(), newId()];
  const versions = await knowing();
  versions.learn(raised(mother, 7));

  versions.missed();
  const asked = versions.known();
  versions.learn(raised(father, 2));
  await asked;

  expect(versions.isOutdated({ personId: father, accessVersion: 1 }, noon)).toBe(true);
  expect(versions.isOutdated({ personId: mother, accessVersion: 6 }, noon)).toBe(false);
});

test('ACC-04: a full memory forgets the oldest person and lets no token of before their change pass, whose ever it is', async () => {
  const people = Array.from({ length: RAISES_TOLD + 100 }, (_, n) => raised(newId(), 2, n));
  const versions = await knowing();
  for (const each of people) versions.learn(each);

  expect(versions.size).toBeLessThan(RAISES_TOLD);
  for (const [n, { personId }] of people.entries())
    expect([n, versions.isOutdated({ personId, accessVersion: 1 }, noon + n - 1)]).toEqual([n, true]);
  const [young, old] = [noon + people.length, noon + 50].map((minted) =>
    versions.isOutdated({ personId: newId(), accessVersion: 1 }, minted),
  );
  expect([young, old]).toEqual([false, true]);
});

test('ACC-04: in whatever order raises are heard, twice or once, the largest version heard is the least that counts', async () => {
  const person = fc.constantFrom('a', 'b', 'c');
  const heard = fc.array(fc.record({ person, version: fc.integer({ min: 1, max: 9 }), told: fc.boolean() }));
  await fc.assert(
    fc.asyncProperty(heard, person, fc.integer({ min: 1, max: 9 }), async (raises, who, accessVersion) => {
      const told = raises.filter((each) => each.told).map((each) => raised(each.person, each.version));
      const versions = await knowing(...told);
      for (const each of raises) versions.learn(raised(each.person, each.version));
      const least = Math.max(0, ...raises.filter((each) => each.person === who).map(({ version }) => version));
      expect(versions.isOutdated({ personId: who, accessVersion }, noon)).toBe(accessVersion < least);
    }),
  );
});
