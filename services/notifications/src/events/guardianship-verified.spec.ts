import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { GuardianshipVerified, MarkSet } from '@parta/contracts';
import {
  ago,
  family,
  guardianship,
  marks,
  notificationsOfFamily,
  type ScriptedSmtp,
  scriptedSmtp,
  sendDue,
} from '../testing.ts';

let smtp: ScriptedSmtp;
beforeEach(async () => {
  smtp = await scriptedSmtp();
});
afterEach(() => smtp.stop());

test('N-50: a guardianship that ended is not brought back by an older fact', async () => {
  await using under = await notificationsOfFamily(smtp);
  await under.tell(GuardianshipVerified, guardianship(family.father, { until: '2025-09-01', ver: 3 }));
  await under.tell(GuardianshipVerified, guardianship(family.father, { ver: 2 }));
  await under.tell(MarkSet, marks('Алгебра', [{ value: '5' }]), { at: ago(660) });

  await sendDue(under);

  expect(smtp.taken.map(({ to }) => [to].flat()[0]?.text)).toEqual(['mother@mail.test']);
});
