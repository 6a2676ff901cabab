import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { MarkSet, newId } from '@parta/contracts';
import {
  ago,
  letTimePass,
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

/** Two letters that wait for their next try. */
async function twoLetters() {
  const under = await notificationsOfFamily(smtp);
  await under.tell(MarkSet, marks('Алгебра', [{ value: '5' }]), { at: ago(660) });
  smtp.next.push('450', '450');
  await sendDue(under);
  await letTimePass(under);
  return under;
}

test('B9: a sender that slept past its claim touches no wire, whether the letter was taken up meanwhile or not', async () => {
  await using under = await twoLetters();
  const [sleeper, other, now] = [newId(), newId(), ago(0)];

  const begun = await under.store(async ({ deliveries }) => {
    const [letter] = await deliveries.claim(sleeper, now, 1);
    const deliveryId = letter?.deliveryId ?? '';
    const late = await deliveries.begin(sleeper, deliveryId, ago(-31));
    await deliveries.claim(other, ago(-31), 5);
    return [late, await deliveries.begin(sleeper, deliveryId, now), await deliveries.begin(other, deliveryId, now)];
  });

  expect(begun).toEqual([undefined, undefined, 2]);
});

test('B9: letters in the hands of one sender are not another’s', async () => {
  await using under = await twoLetters();
  const now = ago(0);

  const claims = await under.store(async ({ deliveries }) => [
    await deliveries.claim(newId(), now, 1),
    await deliveries.claim(newId(), now, 5),
    await deliveries.claim(newId(), now, 5),
  ]);

  expect(claims.map(({ length }) => length)).toEqual([1, 1, 0]);
});

test('B9: an answer that comes after the letter was given up still counts, and once', async () => {
  await using under = await twoLetters();
  const [by, now] = [newId(), ago(0)];
  const sent = { state: 'sent', reason: null, waitSeconds: null } as const;

  await under.store(async ({ deliveries }) => {
    const [letter] = await deliveries.claim(by, now, 1);
    const deliveryId = letter?.deliveryId ?? '';
    const tries = (await deliveries.begin(by, deliveryId, now)) ?? 0;
    await deliveries.giveUpLost(ago(-121));
    await deliveries.answer({ deliveryId, tries, outcome: 'accepted', code: '250', text: null }, sent, now);
    await deliveries.answer(
      { deliveryId, tries, outcome: 'ambiguous', code: null, text: null },
      { state: 'unknown', reason: 'ambiguous', waitSeconds: 60 },
      now,
    );
  });

  expect(await under.sql('select state from delivery where tries = 2')).toEqual([{ state: 'sent' }]);
});
