import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { ContactVerified, MarkSet, newId } from '@parta/contracts';
import { ago, family, marks, notificationsOfFamily, type ScriptedSmtp, scriptedSmtp, sendDue } from '../testing.ts';

let smtp: ScriptedSmtp;
beforeEach(async () => {
  smtp = await scriptedSmtp();
});
afterEach(() => smtp.stop());

test('F-127: of several proved addresses the letter goes to the newest, and a telephone gets none', async () => {
  await using under = await notificationsOfFamily(smtp);
  const contact = { bucket: 'b001', personId: family.father };
  const newest = { at: ago(60) };
  await under.tell(ContactVerified, { ...contact, contactId: family.teacher, kind: 'email' }, newest);
  await under.tell(ContactVerified, { ...contact, contactId: newId(), kind: 'phone' }, newest);
  await under.tell(MarkSet, marks('Алгебра', [{ value: '5' }]), { at: ago(660) });

  await sendDue(under);

  expect(smtp.taken.map(({ to }) => [to].flat()[0]?.text).toSorted()).toEqual([
    'mother@mail.test',
    'teacher@mail.test',
  ]);
});
