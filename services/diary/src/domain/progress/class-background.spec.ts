import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type BackgroundRules, classBackground, type CountedValue } from './class-background.ts';

const VALUES = ['2', '3', '4', '5'] as const;
type Given = { pupilId: string; value: string };

const counted = (marks: readonly Given[]): CountedValue[] => marks.map((mark) => ({ ...mark, count: 1 }));
const told = (marks: readonly Given[], asker: string, rules: BackgroundRules) =>
  JSON.stringify(classBackground(counted(marks), asker, rules));

/** Five marks of three children, one after another. */
const TURNS = ['anna', 'boris', 'vera', 'boris', 'anna'];
const world = (n: number): Given[] =>
  TURNS.map((pupilId, turn) => ({ pupilId, value: VALUES[Math.floor(n / 4 ** turn) % 4] as string }));
const WORLDS = Array.from({ length: 4 ** TURNS.length }, (_, n) => world(n));

/** Everything a family can ever be told: after each mark, of all days and of any days in a row, with the third and without it. */
function everythingTold(marks: readonly Given[], asker: string): string {
  const answers = marks.flatMap((_, first) =>
    marks.slice(first).flatMap((__, length) => {
      const days = marks.slice(first, first + length + 1);
      return [told(days, asker, { least: 2, third: true }), told(days, asker, { least: 3, third: false })];
    }),
  );
  const own = marks.filter(({ pupilId }) => pupilId === asker).map(({ value }) => value);
  return [...own, ...answers].join(' ');
}

const ASKERS = ['anna', 'boris', 'vera'];
/** By asker, and by the number of the world. */
const HISTORIES = new Map(ASKERS.map((asker) => [asker, WORLDS.map((marks) => everythingTold(marks, asker))]));

test('F-096, P-21: in a class of three, whatever a family asked after every mark, two values stay possible for each mark and average of another child', () => {
  for (const [asker, histories] of HISTORIES) {
    const alike = new Map<string, Given[][]>();
    histories.forEach((history, n) => alike.set(history, [...(alike.get(history) ?? []), world(n)]));
    const ownMarks = TURNS.filter((pupilId) => pupilId === asker).length;

    expect(alike.size).toBeGreaterThan(4 ** ownMarks);
    for (const worlds of alike.values())
      TURNS.forEach((pupilId, turn) => {
        if (pupilId === asker) return;
        expect(new Set(worlds.map((marks) => marks[turn]?.value)).size).toBeGreaterThanOrEqual(2);
        expect(new Set(worlds.map((marks) => sumOf(marks, pupilId))).size).toBeGreaterThanOrEqual(2);
      });
  }
});

test('F-096: even who knows every other mark of the class cannot tell the last one from its neighbour', () => {
  for (const [asker, histories] of HISTORIES)
    TURNS.forEach((pupilId, turn) => {
      if (pupilId === asker) return;
      const exchanged = WORLDS.map((_, n) => histories[withTwin(n, turn)]);
      expect(exchanged).toEqual(histories);
    });
});

test('F-096, R-34: in a class of ten with a mark each, every answer leaves every value possible for every other child', () => {
  const ofOthers = severally(9);
  const possible = new Map<string, Set<string>>();
  for (const value of VALUES)
    for (const others of ofOthers) {
      const answer = `${value} ${told([{ pupilId: 'own', value }, ...others], 'own', { least: 10, third: false })}`;
      possible.set(answer, new Set([...(possible.get(answer) ?? []), ...others.map((other) => other.value)]));
    }

  expect([...possible.keys()].filter((answer) => !answer.includes('classFrom'))).toEqual([]);
  for (const values of possible.values()) expect([...values].toSorted()).toEqual([...VALUES]);
});

test('F-097: with the third beside it, too, nobody learns which half of the scale another child of ten is in', () => {
  const halves = new Map<string, Set<boolean>>();
  for (const value of VALUES)
    for (const others of severally(9)) {
      const answer = `${value} ${told([{ pupilId: 'own', value }, ...others], 'own', { least: 10, third: true })}`;
      const seen = others.map((other) => other.value >= '4');
      halves.set(answer, new Set([...(halves.get(answer) ?? []), ...seen]));
    }

  for (const seen of halves.values()) expect(seen.size).toBe(2);
});

const aMark = fc.record({ pupil: fc.nat(29), value: fc.constantFrom(...VALUES, '4+', '5-', 'na', 'debt', 'н/о') });

test('F-096: of a whole class nothing is told of fewer than the school set, and never how many they are', () => {
  fc.assert(
    fc.property(fc.array(aMark, { maxLength: 120 }), fc.integer({ min: 10, max: 30 }), (marks, least) => {
      const given = marks.map(({ pupil, value }) => ({ pupilId: `p${pupil}`, value }));
      const isNumber = ({ value }: Given) => /^[2-5]/.test(value);
      const pupils = new Set(given.filter(isNumber).map(({ pupilId }) => pupilId));

      const background = classBackground(counted(given), 'p0', { least, third: true });

      expect(background !== null).toBe(pupils.has('p0') && pupils.size >= least);
      expect(Object.keys(background ?? { own: 0, classFrom: 0, third: 0 })).toEqual(['own', 'classFrom', 'third']);
      expect([0, 25, 50, 75]).toContain(background?.classFrom ?? 0);
      expect(classBackground(counted(given), 'p0', { least: 'off', third: true })).toBeNull();
    }),
    { numRuns: 500 },
  );
});

test('F-096: a class of fours and fives stands in the upper quarter; three of ten pupils with them reach the second', () => {
  const ten = (upper: number) =>
    Array.from({ length: 10 }, (_, n) => ({ pupilId: `p${n}`, value: n < upper ? '4' : '3' }));
  const beside = (upper: number, asker: string) =>
    classBackground(counted(ten(upper)), asker, { least: 10, third: true });

  expect(beside(10, 'p0')).toEqual({ own: { upper: 1, marks: 1 }, classFrom: 75, third: 'upper' });
  expect(beside(3, 'p9')).toEqual({ own: { upper: 0, marks: 1 }, classFrom: 25, third: 'upper' });
  expect(beside(4, 'p9')).toMatchObject({ third: 'middle' });
  expect(beside(7, 'p9')).toEqual({ own: { upper: 0, marks: 1 }, classFrom: 50, third: 'lower' });
});

const sumOf = (marks: readonly Given[], whose: string): number =>
  marks.filter(({ pupilId }) => pupilId === whose).reduce((sum, { value }) => sum + Number(value), 0);

/** The world in which the mark of this turn is the other one of its half. */
const withTwin = (n: number, turn: number): number => n + (Math.floor(n / 4 ** turn) % 2 === 0 ? 1 : -1) * 4 ** turn;

/** So many children with a mark each, in every way that differs by more than who is who. */
function severally(pupils: number, values: readonly string[] = VALUES): Given[][] {
  const [value, ...others] = values as [string, ...string[]];
  if (others.length === 0) return [childrenWith(value, pupils)];
  return Array.from({ length: pupils + 1 }, (_, n) => n).flatMap((n) =>
    severally(pupils - n, others).map((rest) => [...childrenWith(value, n), ...rest]),
  );
}

const childrenWith = (value: string, pupils: number): Given[] =>
  Array.from({ length: pupils }, (_, n) => ({ pupilId: `${value} ${n}`, value }));
