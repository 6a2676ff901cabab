import { derivedId, type Scale } from '@parta/contracts';
import { addDays } from '@parta/school';
import fc from 'fast-check';

/** What a teacher does at one lesson; `pick` decides the rest, `late` says on which day after the lesson. */
export type Wish = {
  what: 'mark' | 'change' | 'erase' | 'work' | 'pair' | 'debt' | 'retake' | 'roll' | 'absence' | 'topic' | 'homework';
  week: number;
  /** Which lesson of the week: algebra of 8А and of 8Б on Monday and Wednesday, physics of both on Tuesday. */
  slot: number;
  pupil: number;
  pick: number;
  late: number;
};

/** What the school decided, the first half from the first day, the other from the second quarter on. */
type Decided = { name: string; value: string | boolean | number | number[] };
type Drawn = { scale: Scale; settings: Decided[]; later: Decided[]; weights: [number, number]; wishes: Wish[] };

/** A school of two classes and four pupils in a year of two quarters, with all that is entered in it. */
export type RandomYear = Drawn & ReturnType<typeof schoolOf>;

export const FROM = '2026-09-07';
export const HALF = '2026-10-05';
export const UNTIL = '2026-10-30';
export const WEEKS = 8;

/** Weekday and number of the weekly lessons, with the group they belong to. */
export const SLOTS = [
  { group: 0, weekday: 1, number: 1 },
  { group: 0, weekday: 3, number: 2 },
  { group: 1, weekday: 1, number: 2 },
  { group: 1, weekday: 3, number: 1 },
  { group: 2, weekday: 2, number: 3 },
] as const;

const setting = fc.oneof(
  fc.record({ name: fc.constant('marks.weighted'), value: fc.boolean() }),
  fc.record({ name: fc.constant('marks.pairCounts'), value: fc.constantFrom('each', 'mean') }),
  fc.record({ name: fc.constant('marks.retake'), value: fc.constantFrom('later', 'both', 'better') }),
  fc.record({ name: fc.constant('finals.compare'), value: fc.constantFrom('exact', 'shown') }),
  fc.record({
    name: fc.constant('finals.thresholds'),
    value: fc.constantFrom<number[]>([265, 365, 465], [210, 301, 499]),
  }),
  fc.record({ name: fc.constant('finals.minMarks'), value: fc.nat(4) }),
  fc.record({ name: fc.constant('marks.debtAfterDue'), value: fc.constantFrom('stays', 'lowest', 'removed') }),
);

const wish = fc.record<Wish>({
  what: fc.constantFrom(
    ...(['mark', 'mark', 'mark', 'mark', 'change', 'change', 'erase', 'work', 'pair', 'debt'] as const),
    ...(['retake', 'retake', 'retake'] as const),
    ...(['roll', 'absence', 'absence', 'topic', 'homework'] as const),
  ),
  week: fc.nat(WEEKS - 1),
  slot: fc.nat(SLOTS.length - 1),
  pupil: fc.nat(3),
  pick: fc.nat(10_000),
  late: fc.nat(3),
});

const drawn = fc.record<Drawn>({
  scale: fc.constantFrom('five', 'ten', 'hundred', 'passFail'),
  settings: fc.array(setting, { maxLength: 5 }),
  later: fc.array(setting, { maxLength: 4 }),
  weights: fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999 })),
  wishes: fc.array(wish, { minLength: 24, maxLength: 36 }),
});

/** So many school years, always the same ones. */
export function randomYears(count: number): RandomYear[] {
  return fc.sample(drawn, { numRuns: count, seed: 38 }).map((year, n) => ({ ...year, ...schoolOf(n, year.scale) }));
}

/**
 * Pupils come and go: the second is admitted in the third week, the third moves from 8А to 8Б on a Wednesday, the fourth
 * leaves in the sixth week.
 */
function schoolOf(n: number, scale: Scale) {
  const id = (...facts: (string | number)[]) => derivedId('agreement', n, ...facts);
  const [arrives, moves, leaves] = [addDays(FROM, 14), '2026-10-07', '2026-10-14'];
  const pupils = ['whole', 'arrives', 'moves', 'leaves'].map((what) => id('pupil', what));
  const [whole, arriving, moving, leaving] = pupils as [string, string, string, string];
  const stays = (pupilId: string, from: string, until: string | null) => ({ pupilId, from, until });
  const inA = [stays(whole, FROM, null), stays(arriving, arrives, null), stays(moving, FROM, moves)];
  const inB = [stays(moving, moves, null), stays(leaving, FROM, leaves)];
  const classes = [id('class', 'A'), id('class', 'B')] as const;
  const group = (k: number, subject: string, ofScale: Scale, members: typeof inA, classIds: string[]) => {
    return { groupId: id('group', k), title: `${subject} ${k}`, subject, scale: ofScale, members, classIds };
  };
  return {
    schoolId: `year-${n}`,
    yearId: id('year'),
    teacherId: id('teacher'),
    pupils,
    classes: classes.map((classId, k) => ({ classId, title: k ? '8Б' : '8А', members: k ? inB : inA })),
    groups: [
      group(0, 'Алгебра', 'five', inA, [classes[0]]),
      group(1, 'Алгебра', 'five', inB, [classes[1]]),
      group(2, 'Физика', scale, [...inA, ...inB], [...classes]),
    ],
    periods: [
      { periodId: id('quarter', 1), kind: 'quarter' as const, title: 'I', from: FROM, until: addDays(HALF, -3) },
      { periodId: id('quarter', 2), kind: 'quarter' as const, title: 'II', from: HALF, until: UNTIL },
    ],
  };
}
