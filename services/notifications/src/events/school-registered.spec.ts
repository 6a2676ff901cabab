import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { GuardianshipVerified, MarkSet, newId, SchoolRegistered } from '@parta/contracts';
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

test('N-50: whether somebody is a guardian today is asked by the calendar of the school', async () => {
  await using under = await notificationsOfFamily(smtp);
  const [farEast, farWest] = ['Pacific/Kiritimati', 'Etc/GMT+12'];
  const { schoolId } = family;
  await under.tell(SchoolRegistered, { schoolId, aboutId: newId(), title: 'Школа № 1502', timeZone: farEast });
  const [{ today }] = (await under.sql<{ today: string }>('select (now() at time zone $1)::date::text as today', [
    farEast,
  ])) as [{ today: string }];
  await under.tell(GuardianshipVerified, guardianship(family.father, { from: today, ver: 2 }));
  await under.tell(MarkSet, marks('Алгебра', [{ value: '5' }]), { at: ago(660) });
  expect(await sendDue(under)).toEqual({ told: 3, sent: 2 });

  await under.tell(SchoolRegistered, { schoolId, aboutId: newId(), title: 'Школа № 1502', timeZone: farWest });
  await under.tell(MarkSet, marks('Физика', [{ value: '5' }]), { at: ago(660) });

  expect(await sendDue(under)).toEqual({ told: 2, sent: 1 });
});
