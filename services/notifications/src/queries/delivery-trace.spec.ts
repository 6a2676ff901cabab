import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { DeliveryTrace, MarkSet } from '@parta/contracts';
import { aGuardian, theService } from '@parta/testing';
import { ago, family, marks, notificationsOfFamily, type ScriptedSmtp, scriptedSmtp, sendDue } from '../testing.ts';

let smtp: ScriptedSmtp;
beforeEach(async () => {
  smtp = await scriptedSmtp();
});
afterEach(() => smtp.stop());

test('F-127: support reads why a letter went or did not, families do not', async () => {
  await using under = await notificationsOfFamily(smtp);
  await under.sql('delete from contact_point where person_id = $1', [family.father]);
  await under.tell(MarkSet, marks('Алгебра', [{ value: '5' }]), { at: ago(660) });
  await sendDue(under);

  const traceOf = (personId: string) => under.ask(DeliveryTrace, { personId, limit: 10 }, theService('ops'));

  const about = { childId: family.child, topic: 'marks.new', channel: 'email' };
  expect((await traceOf(family.mother)).deliveries).toMatchObject([
    { ...about, state: 'sent', reason: null, tries: 1 },
  ]);
  expect((await traceOf(family.father)).deliveries).toMatchObject([{ state: 'suppressed', reason: 'no-contact' }]);
  expect((await traceOf(family.child)).deliveries).toMatchObject([{ state: 'suppressed', reason: 'pupil' }]);
  await expect(under.ask(DeliveryTrace, { personId: family.mother, limit: 1 }, aGuardian())).rejects.toMatchObject({
    code: 'forbidden',
  });
});
