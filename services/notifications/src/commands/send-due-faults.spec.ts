import { afterEach, beforeEach, expect, test } from '@jest/globals';
import {
  AddressOfContact,
  ContactVerified,
  GuardianshipVerified,
  MarkSet,
  NamesOfPeople,
  Refusal,
} from '@parta/contracts';
import * as told from '../testing.ts';

const { ago, family, letTimePass, marks, notificationsOfFamily, sendDue } = told;
let smtp: told.ScriptedSmtp;
beforeEach(async () => {
  smtp = await told.scriptedSmtp();
});
afterEach(() => smtp.stop());

type Letter = { state: string; tries: number; unknowns: number };
const letter = async (under: told.NotificationsUnderTest): Promise<Letter | undefined> =>
  (await under.sql<Letter>('select state, tries, unknowns from delivery where contact_id is not null'))[0];

/** One guardian with one settled mark, so one letter. */
async function oneLetter(): Promise<told.NotificationsUnderTest> {
  const under = await notificationsOfFamily(smtp);
  await under.sql('delete from relation where adult_id = $1', [family.father]);
  await under.tell(MarkSet, marks('Алгебра', [{ value: '5' }]), { at: ago(660) });
  return under;
}

test.each(['no-greeting', '450', 'drop-at-mail'] as const)(
  'F-127: a letter the server certainly did not take (%s) is tried again and arrives once',
  async (fault) => {
    await using under = await oneLetter();
    smtp.next.push(fault);

    expect(await sendDue(under)).toEqual({ told: 2, sent: 0 });
    expect(await letter(under)).toEqual({ state: 'queued', tries: 1, unknowns: 0 });
    expect(await sendDue(under)).toEqual({ told: 0, sent: 0 });
    await letTimePass(under);
    await sendDue(under);

    expect(smtp.taken).toHaveLength(1);
    expect(await letter(under)).toEqual({ state: 'sent', tries: 2, unknowns: 0 });
  },
);

test('F-127: a mailbox that does not exist ends the letter, and no address stands in our tables', async () => {
  await using under = await oneLetter();
  smtp.next.push('550');

  await sendDue(under);
  await letTimePass(under);
  await sendDue(under);

  expect(smtp.taken).toHaveLength(0);
  expect(await letter(under)).toMatchObject({ state: 'failed', tries: 1 });
  const [attempt] = await under.sql<{ text: string; code: string }>('select code, text from attempt_at_delivery');
  expect(attempt?.code).toBe('550');
  expect(attempt?.text).not.toContain('mail.test');
});

test('B9: a letter nobody answered for is sent once more under the same Message-ID, and then never again', async () => {
  await using under = await oneLetter();
  smtp.next.push('drop-after-dot', 'drop-after-dot');

  await sendDue(under);
  expect(await letter(under)).toEqual({ state: 'unknown', tries: 1, unknowns: 1 });
  await sendDue(under);
  expect(smtp.taken).toHaveLength(1);
  await letTimePass(under);
  await sendDue(under);
  await letTimePass(under);
  await sendDue(under);

  expect(smtp.taken).toHaveLength(2);
  expect(new Set(smtp.taken.map(({ messageId }) => messageId)).size).toBe(1);
  expect(await letter(under)).toEqual({ state: 'unknown_closed', tries: 2, unknowns: 2 });
});

test('B9: killed before the wire was touched, the letter is taken up by the next sender and arrives once', async () => {
  await using under = await oneLetter();
  smtp.next.push('450');
  await sendDue(under);
  await under.sql(`update delivery set state = 'claimed', claimed_by = gen_random_uuid(), lease_until = now() + interval '20 s'
                   where state = 'queued'`);

  expect(await sendDue(under)).toEqual({ told: 0, sent: 0 });
  await letTimePass(under);
  await sendDue(under);

  expect(smtp.taken).toHaveLength(1);
});

test('B9: killed while the wire had the letter, it is in doubt for a minute and sent once more', async () => {
  await using under = await oneLetter();
  smtp.next.push('450');
  await sendDue(under);
  await under.sql(`update delivery set state = 'sending', lease_until = now() - interval '1 s' where state = 'queued'`);

  expect(await sendDue(under)).toEqual({ told: 0, sent: 0 });
  expect(await letter(under)).toEqual({ state: 'unknown', tries: 1, unknowns: 1 });
  await letTimePass(under);
  await sendDue(under);

  expect(smtp.taken).toHaveLength(1);
  expect(await letter(under)).toEqual({ state: 'sent', tries: 2, unknowns: 1 });
});

test('B9: two senders at one moment send each letter once', async () => {
  await using under = await notificationsOfFamily(smtp);
  for (let n = 0; n < 6; n += 1) {
    const adultId = `00000000-0000-4000-8000-00000000000${n}`;
    await under.tell(GuardianshipVerified, told.guardianship(adultId));
    await under.tell(ContactVerified, { bucket: 'b002', contactId: adultId, personId: adultId, kind: 'email' });
  }
  under.others.answering(AddressOfContact, ({ contactId }) => ({
    ...{ personId: contactId, kind: 'email' as const },
    address: `${contactId}@mail.test`,
  }));
  await under.tell(MarkSet, marks('Алгебра', [{ value: '5' }]), { at: ago(660) });

  const runs = await Promise.all([sendDue(under), sendDue(under), sendDue(under)]);

  expect(runs.reduce((sum, { told: tellings }) => sum + tellings, 0)).toBe(9);
  expect(smtp.taken).toHaveLength(8);
  expect(new Set(smtp.taken.map(({ messageId }) => messageId)).size).toBe(8);
});

test('F-127: while names or addresses cannot be asked for, the letter waits and no attempt is counted', async () => {
  await using under = await oneLetter();
  const away = () => {
    throw new Refusal('unavailable', 'away');
  };
  under.others.answering(NamesOfPeople, away);

  await sendDue(under);

  expect(await letter(under)).toEqual({ state: 'queued', tries: 0, unknowns: 0 });
  under.others.answering(NamesOfPeople, ({ ids }) => ({
    names: ids.map((personId) => ({ personId, given: 'Тимофей', short: '', full: '', list: '' })),
  }));
  await letTimePass(under);
  await sendDue(under);
  expect(smtp.taken).toHaveLength(1);
});

test('F-127: a letter a day old is not sent any more', async () => {
  await using under = await oneLetter();
  smtp.next.push('450');
  await sendDue(under);

  await under.sql(`update delivery set expires_at = now() - interval '1 s', not_before = now() - interval '1 s'`);
  await sendDue(under);

  expect(smtp.taken).toHaveLength(0);
  expect(await letter(under)).toMatchObject({ state: 'expired' });
});
