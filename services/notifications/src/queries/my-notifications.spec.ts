import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { MarkSet, MyNotifications } from '@parta/contracts';
import { aGuardian, aPupil } from '@parta/testing';
import { ago, family, marks, notificationsOfFamily, type ScriptedSmtp, scriptedSmtp, sendDue } from '../testing.ts';

let smtp: ScriptedSmtp;
beforeEach(async () => {
  smtp = await scriptedSmtp();
});
afterEach(() => smtp.stop());

test('N-49: the inbox has it for everyone, also without an address, and for the pupil', async () => {
  await using under = await notificationsOfFamily(smtp);
  await under.sql('delete from contact_point');
  await under.tell(MarkSet, marks('Алгебра', [{ value: '5' }]), { at: ago(660) });

  await sendDue(under);

  const line = { subject: 'Алгебра', value: '5', was: null, workTitle: '№ 3', weight: 200 };
  for (const reader of [aGuardian({ personId: family.mother }), aPupil({ personId: family.child })])
    expect(await under.ask(MyNotifications, {}, reader)).toMatchObject({
      notifications: [{ childId: family.child, topic: 'marks.new', lines: [line] }],
    });
  expect(await under.ask(MyNotifications, {}, aGuardian())).toEqual({ notifications: [] });
});
