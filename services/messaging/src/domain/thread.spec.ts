import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { circleOf } from './circle.ts';
import { openThread, presentIn } from './thread.ts';
import type { Place, Post, Relation } from './ties.ts';

const child = 'child';
const DAYS = ['2026-09-01', '2026-10-01', '2026-11-01', '2026-11-18', '2026-12-01'];
const day = '2026-11-18';
const span = fc.record({ from: fc.constantFrom(...DAYS), until: fc.constantFrom(null, ...DAYS) });
const person = fc.constantFrom('anna', 'boris', 'vera', 'olga', 'mother', 'father');
const relation: fc.Arbitrary<Relation> = fc
  .record({ adultId: person, restricted: fc.boolean(), span })
  .map(({ span: days, ...rest }) => ({ ...rest, ...days, childId: child }));
const place: fc.Arbitrary<Place> = fc
  .record({ scopeId: fc.constantFrom('8Б', 'algebra'), span })
  .map(({ scopeId, span: days }) => ({ childId: child, schoolId: 's1', scope: 'group', scopeId, ...days }));
const post: fc.Arbitrary<Post> = fc
  .record({
    personId: person,
    scopeId: fc.constantFrom('8Б', 'algebra', 's1'),
    role: fc.constantFrom('teacher' as const, 'classTeacher' as const, 'administration' as const),
    span,
  })
  .map(({ span: days, ...rest }) => ({ ...rest, schoolId: 's1', ...days }));
const rosters = fc.record({
  relations: fc.array(relation, { maxLength: 5 }),
  places: fc.array(place, { maxLength: 4 }),
  posts: fc.array(post, { maxLength: 6 }),
});

test('N-45: whoever opens a conversation about a pupil, a guardian of the pupil is in it, and the pupil never is', () => {
  fc.assert(
    fc.property(rosters, fc.array(person, { maxLength: 2 }), fc.boolean(), (ties, staffIds, office) => {
      const circle = circleOf(child, 's1', ties, day);
      for (const writer of circle.parties) {
        const thread = opened(() => openThread(circle, writer, { staffIds, office }));
        if (!thread) continue;
        const present = presentIn(thread, circle);
        expect(present.some(({ as }) => as === 'guardian')).toBe(true);
        expect(present.map(({ personId }) => personId)).not.toContain(child);
        expect(new Set(present.map(({ personId }) => personId)).size).toBe(present.length);
      }
    }),
  );
});

test('N-08: nobody who is restricted by any record that holds on the day is ever in the circle as a guardian', () => {
  fc.assert(
    fc.property(rosters, (ties) => {
      const guardians = circleOf(child, 's1', ties, day).parties.filter(({ as }) => as === 'guardian');
      for (const { personId } of guardians)
        expect(
          ties.relations.filter(
            ({ adultId, restricted, from, until }) =>
              adultId === personId && restricted && from <= day && (until === null || day < until),
          ),
        ).toEqual([]);
    }),
  );
});

test('F-117: once the child has left, of a conversation only the guardians remain', () => {
  const ties = {
    relations: [{ adultId: 'mother', childId: child, from: '2020-09-01', until: null, restricted: false }],
    places: [
      { childId: child, schoolId: 's1', scope: 'class' as const, scopeId: '8Б', from: '2026-09-01', until: day },
    ],
    posts: [
      {
        personId: 'vera',
        schoolId: 's1',
        scopeId: '8Б',
        role: 'classTeacher' as const,
        from: '2026-09-01',
        until: null,
      },
    ],
  };
  const thread = { staffIds: ['vera'], office: true };

  expect(presentIn(thread, circleOf(child, 's1', ties, '2026-11-17'))).toHaveLength(2);
  expect(presentIn(thread, circleOf(child, 's1', ties, day))).toEqual([{ personId: 'mother', as: 'guardian' }]);
});

function opened<Result>(open: () => Result): Result | undefined {
  try {
    return open();
  } catch {
    return undefined;
  }
}
