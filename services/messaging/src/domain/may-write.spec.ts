import { expect, test } from '@jest/globals';
import { type Side, wayTo } from './may-write.ts';

const SIDES: readonly Side[] = ['guardian', 'teacher', 'classTeacher', 'administration', 'pupil'];
/** Rows write, columns are written to, in the order above; the words of messaging.md 3. */
const TABLE = `
  guardian        always  person  always  office  -
  teacher         always  person  always  person  -
  classTeacher    always  person  always  person  -
  administration  always  person  always  person  -
  pupil           -       -       -       -       -`;
const cells = TABLE.trim()
  .split('\n')
  .flatMap((line) => {
    const [from, ...ways] = line.trim().split(/\s+/);
    return SIDES.map((to, column) => ({ from: from as Side, to, way: ways[column] }));
  });

test.each(cells)('N-45: within the circle of a child, from $from to $to: $way', ({ from, to, way }) => {
  expect(wayTo(from, to) ?? '-').toBe(way);
});
