import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { MarkSet, MyNotifications, newId } from '@parta/contracts';
import { aGuardian, aPupil, aTeacher } from '@parta/testing';
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
  const mother = aGuardian({ personId: family.mother, children: [family.child] });
  for (const reader of [mother, aPupil({ personId: family.child })])
    expect(await under.ask(MyNotifications, {}, reader)).toMatchObject({
      notifications: [{ childId: family.child, topic: 'marks.new', lines: [line] }],
    });
  expect(await under.ask(MyNotifications, {}, aGuardian())).toEqual({ notifications: [] });
});

test('R-07 N-08 F-040: what a guardian was told of a child is gone with the right to it, and is no matter of their work', async () => {
  await using under = await notificationsOfFamily(smtp);
  await under.tell(MarkSet, marks('Алгебра', [{ value: '5' }]), { at: ago(660) });
  await sendDue(under);
  const personId = family.mother;

  for (const reader of [aGuardian({ personId }), aGuardian({ personId, children: [newId()] }), aTeacher({ personId })])
    expect(await under.ask(MyNotifications, {}, reader)).toEqual({ notifications: [] });
});
