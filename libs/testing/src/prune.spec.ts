import { expect, test } from '@jest/globals';
import { GiveTopic, newId } from '@parta/contracts';
import { aCommandId, aTeacher } from './callers.ts';
import { serviceUnderTest } from './service-under-test.ts';
import { toyJournal } from './toy-journal.ts';

test('B6: a command is remembered for thirty days and then forgotten', async () => {
  await using journal = await serviceUnderTest(toyJournal);
  const [old, young] = [aCommandId(), aCommandId()];
  for (const id of [old, young])
    await journal.ask(GiveTopic, { lessonId: newId(), topic: 'Дроби', ver: 0 }, aTeacher(), id);
  await journal.sql(`update command set at = now() - interval '31 days' where cmd_id = $1`, [old]);

  expect(await journal.database.prune()).toBe(1);

  expect(await journal.sql('select cmd_id from command')).toEqual([{ cmd_id: young }]);
});
