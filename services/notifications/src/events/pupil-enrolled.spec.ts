import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { MarkSet, PupilEnrolled } from '@parta/contracts';
import { ago, enrolment, marks, notificationsOfFamily, type ScriptedSmtp, scriptedSmtp, sendDue } from '../testing.ts';

let smtp: ScriptedSmtp;
beforeEach(async () => {
  smtp = await scriptedSmtp();
});
afterEach(() => smtp.stop());

test('R-36: a child that came back to the school is told of again, an older list of enrolments changes nothing', async () => {
  await using under = await notificationsOfFamily(smtp);
  const gone = enrolment().enrolments.map((each) => ({ ...each, until: '2025-09-01' }));
  await under.tell(PupilEnrolled, enrolment({ ver: 4 }));
  await under.tell(PupilEnrolled, enrolment({ enrolments: gone, ver: 3 }));
  await under.tell(MarkSet, marks('Алгебра', [{ value: '5' }]), { at: ago(660) });

  expect(await sendDue(under)).toEqual({ told: 3, sent: 2 });
});
