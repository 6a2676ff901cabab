import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ROLES } from '@parta/contracts';
import type { Actor } from './actors.ts';
import { askCell, type Told } from './ask-cell.ts';
import { expected } from './expected.ts';
import { ELSEWHERE, type Line, LINES } from './lines.ts';
import { routesOfDiary } from './routes-of-diary.ts';
import { aTown, type Town } from './town.ts';
import { WHOSE, type Whose } from './world.ts';

const routes = await routesOfDiary();
const lines = Object.entries(LINES).filter(([name]) => routes.includes(name));
let town: Town;

beforeAll(async () => {
  town = await aTown();
}, 120_000);
afterAll(() => town.close());

/** What is told of somebody, with how many questions and statements it took. */
async function cell(
  line: Line,
  actor: Actor,
  whose: Whose,
): Promise<Told & { questions: string[]; statements: string[] }> {
  const { services, gateway, statements, subjects } = town;
  statements.taken();
  services.asked.length = 0;
  const told = await askCell(gateway.address, line, actor, subjects[whose === 'own' ? actor.child : whose]);
  const questions = services.asked.map(({ type }) => type).filter((type) => !type.startsWith('identity.'));
  return { ...told, questions, statements: statements.taken() };
}

test('R-07: every route by which a diary is reached has its line in the matrix, or says why it needs none', () => {
  const known = new Set([...Object.keys(LINES), ...Object.keys(ELSEWHERE)]);

  expect(routes.filter((name) => !known.has(name))).toEqual([]);
  expect(Object.keys(LINES).filter((name) => name in ELSEWHERE)).toEqual([]);
  expect(lines.length).toBeGreaterThan(15);
});

test('F-132: the matrix asks as all 13 roles, with a tie that stands and one that has ended', () => {
  expect(new Set(town.actors.map(({ role }) => role))).toEqual(new Set(ROLES));
  expect(town.actors).toHaveLength(26);
});

test.each(lines)('R-07 F-106 F-132: %s answers in exactly the allowed cells of 13 roles', async (_, line) => {
  const wrong: string[] = [];
  for (const actor of town.actors)
    for (const whose of WHOSE) {
      const [{ verdict }, wanted] = [await cell(line, actor, whose), expected(line, actor, whose)];
      if (verdict !== wanted) wrong.push(`${actor.role} (${actor.relation}), ${whose}: ${verdict}, not ${wanted}`);
    }

  expect(wrong).toEqual([]);
});

test.each(lines)(
  'R-07 N-08: %s tells of a foreign child what it tells of one that does not exist, to the byte and for the same work',
  async (_, line) => {
    const unseen = line.thing ? { questions: [], statements: [] } : {};
    for (const actor of town.actors) {
      const nobody = await cell(line, actor, 'nobody');
      const refused = WHOSE.filter((whose) => expected(line, actor, whose) !== 'answers');
      for (const whose of refused) {
        const told = await cell(line, actor, whose);
        expect({ ...told, ...unseen, actor }).toEqual({ ...nobody, ...unseen, actor });
      }
    }
  },
);
