import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { ROLES } from '@parta/contracts';
import { ACTIONS } from './actions.ts';
import { MATRIX } from './matrix.ts';
import { OPENED_BY } from './opened-by.ts';

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

test('F-132: whatever a trusted person may do by a grant names the parts that open it, and nothing else does', () => {
  const byGrant = ACTIONS.filter((action) => MATRIX[action].trustedPerson === 'scope');

  expect(Object.keys(OPENED_BY).toSorted()).toEqual(byGrant.toSorted());
  for (const reaches of Object.values(MATRIX))
    for (const [role, reach] of Object.entries(reaches))
      expect(reach === 'scope' ? role : 'trustedPerson').toBe('trustedPerson');
});
