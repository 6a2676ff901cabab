import { expect, test } from '@jest/globals';
import { MarkSet } from '@parta/contracts';
import { ago, marks, notificationsOfFamily, scriptedSmtp } from '../testing.ts';

test('R-08: a mark that changes while it waits stays one piece of news', async () => {
  const smtp = await scriptedSmtp();
  await using under = await notificationsOfFamily(smtp);

  await under.tell(MarkSet, marks('Алгебра', [{ value: '3' }]), { at: ago(60) });
  await under.tell(MarkSet, marks('Алгебра', [{ value: '4', previous: '3', ver: 2 }]), { at: ago(30) });
  await under.tell(MarkSet, marks('Алгебра', [{ value: '3' }]), { at: ago(20) });

  expect(await under.sql('select was, value, ver, state from intent')).toEqual([
    { was: null, value: '4', ver: 2, state: 'waiting' },
  ]);
  await smtp.stop();
});
