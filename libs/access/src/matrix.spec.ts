import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { ROLES } from '@parta/contracts';
import { ACTIONS } from './actions.ts';
import { MATRIX } from './matrix.ts';

const csv = await readFile(new URL('./matrix.csv', import.meta.url), 'utf8');
const [head, ...rows] = csv
  .trim()
  .split('\n')
  .map((line) => line.split(','));

test('F-132: the table of role by action is what the code answers, both ways', () => {
  const written = rows.map(([action, ...reaches]) => [
    action,
    Object.fromEntries(reaches.map((reach, column) => [head?.[column + 1], reach])),
  ]);
  const coded = ACTIONS.map((action) => [
    action,
    Object.fromEntries(ROLES.map((role) => [role, MATRIX[action][role] ?? '-'])),
  ]);

  expect(written).toEqual(coded);
});
