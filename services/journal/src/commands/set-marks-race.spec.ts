import { expect, test } from '@jest/globals';
import { type Caller, SetMarks, type SetMarksAnswer } from '@parta/contracts';
import { aTeacher } from '@parta/testing';
import { aMark, Classroom, type JournalUnderTest, journalUnderTest, markIdIn } from '../testing.ts';

const COMMANDS = 150;
const VALUES = ['5', '4', '3', '2', 'debt', null] as const;
type Outcome = {
  by: string;
  sent: SetMarks['marks'];
  answer?: SetMarksAnswer;
  lost?: { markId: string; value: string | null; by: string | null; ver: number }[];
};

/** One editor at an open page: writes over what it last saw, and learns what stands only when it is refused. */
async function edits(
  journal: JournalUnderTest,
  cells: SetMarks['marks'][],
  lessonIds: string[],
  caller: Caller & { personId: string },
  seed: number,
): Promise<Outcome[]> {
  const seen = new Map<string, number>();
  const outcomes: Outcome[] = [];
  for (let turn = 0; turn < COMMANDS; turn += 1) {
    const at = (turn * 7 + seed) % cells.length;
    const value = VALUES[(turn * 5 + seed) % VALUES.length]!;
    const sent = cells[at]!.map((cell) => ({ ...cell, value, ver: seen.get(markIdIn(cell)) ?? 0 }));
    const outcome: Outcome = { by: caller.personId, sent };
    try {
      outcome.answer = await journal.ask(SetMarks, { lessonId: lessonIds[at]!, marks: sent }, caller);
      for (const mark of outcome.answer.marks) seen.set(mark.markId, mark.ver);
    } catch (error) {
      const { code, details } = error as { code: string; details: { marks: NonNullable<Outcome['lost']> } };
      if (code !== 'changed-meanwhile') throw error;
      outcome.lost = details.marks;
      for (const mark of details.marks) seen.set(mark.markId, mark.ver);
    }
    outcomes.push(outcome);
  }
  return outcomes;
}

test('R-05, N-16: two editors at one page: every accepted value is in the history once, every loser is told what stands and whose it is', async () => {
  await using journal = await journalUnderTest();
  const room = new Classroom();
  const orlova = aTeacher();
  room.teachers = [...room.teachers, { personId: orlova.personId, from: '2026-09-01', until: null }];
  const lessons = [room.lesson(), room.lesson({ day: '2026-11-19' })];
  await room.in(journal, ...lessons);
  const [first, second, third] = room.pupils;
  const cells = lessons.flatMap((lesson) => [
    [aMark(lesson, first), aMark(lesson, second)],
    [aMark(lesson, second)],
    [aMark(lesson, third)],
  ]);
  const lessonIds = lessons.flatMap(({ id }) => [id, id, id]);

  const outcomes = (
    await Promise.all([edits(journal, cells, lessonIds, room.teacher, 1), edits(journal, cells, lessonIds, orlova, 3)])
  ).flat();

  const history = await journal.sql<{ id: string; ver: number; value: string | null; by: string }>(
    'select mark_id as id, ver, value, by from mark_history order by mark_id, ver',
  );
  const accepted = outcomes.flatMap(({ by, sent, answer }) =>
    (answer?.marks ?? []).flatMap((mark, at) =>
      mark.ver === sent[at]!.ver + 1 ? [{ id: mark.markId, ver: mark.ver, value: mark.value, by }] : [],
    ),
  );
  const told = outcomes.flatMap(({ lost = [] }) => lost);
  const inOrder = (one: { id: string; ver: number }, other: { id: string; ver: number }) =>
    one.id.localeCompare(other.id) || one.ver - other.ver;
  expect(outcomes).toHaveLength(2 * COMMANDS);
  expect(told.length).toBeGreaterThan(20);
  expect(history).toEqual(accepted.toSorted(inOrder));
  for (const { markId, ver, value, by } of told) expect(history).toContainEqual({ id: markId, ver, value, by });
  expect(await journal.sql('select id, ver, value, by from mark order by id')).toEqual(
    history.filter(({ id, ver }) => !history.some((other) => other.id === id && other.ver === ver + 1)),
  );
}, 120_000);
