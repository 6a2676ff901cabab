import { expect, test } from '@jest/globals';
import { gatewayConfigFrom } from '../gateway.config.ts';
import { ScriptedServices } from '../scripted-services.ts';

import { type KeptWeek, KeptWeeks } from './kept-weeks.ts';

const config = gatewayConfigFrom({ PARTA_WEEKS_MIB: '1' });
const aWeek = (bytes = 10): KeptWeek => ({ bytes: Buffer.alloc(bytes), etag: '"w1"', rev: 'journal:s1502:17' });

test('many who want a week at the same moment are one question', async () => {
  const weeks = new KeptWeeks(config, new ScriptedServices());
  let asked = 0;
  const ask = async () => {
    asked += 1;
    return aWeek();
  };

  const answers = await Promise.all([weeks.ask('varya', ask), weeks.ask('varya', ask), weeks.ask('varya', ask)]);

  expect(asked).toBe(1);
  expect(new Set(answers).size).toBe(1);
});

test('a week that was refused is not kept, and the next who wants it asks again', async () => {
  const weeks = new KeptWeeks(config, new ScriptedServices());
  const refused = weeks.ask('varya', () => Promise.reject(new Error('away')));
  await expect(refused).rejects.toThrow('away');

  await weeks.ask('varya', async () => aWeek());

  expect(weeks.get('varya')).toBeDefined();
});

test('memory is bounded by bytes: the weeks nobody looks at go first', async () => {
  const weeks = new KeptWeeks(config, new ScriptedServices());
  for (let pupil = 0; pupil < 12; pupil += 1) await weeks.ask(`pupil ${pupil}`, async () => aWeek(100_000));

  expect(weeks.get('pupil 0')).toBeUndefined();
  expect(weeks.get('pupil 11')).toBeDefined();
});
