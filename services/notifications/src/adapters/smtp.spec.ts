import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Outcome } from '../domain/after-attempt.ts';
import { notificationsConfig } from '../notifications.config.ts';
import { type Fault, type ScriptedSmtp, scriptedSmtp } from '../testing.ts';
import { Smtp } from './smtp.ts';

let server: ScriptedSmtp;
let sender: Smtp;
beforeEach(async () => {
  server = await scriptedSmtp();
  sender = new Smtp(
    notificationsConfig.parse({ PARTA_SMTP_URL: server.url, PARTA_MAIL_FROM: 'Парта <diary@parta.test>' }),
  );
});
afterEach(async () => {
  sender.onModuleDestroy();
  await server.stop();
});

const mail = { deliveryId: '018f', to: 'mother@mail.test', subject: 'Тимофей', text: 'Алгебра: 5', html: '<p>5</p>' };

test('F-127: a letter that the server took is accepted, with its id as Message-ID, text and HTML', async () => {
  expect(await sender.send(mail)).toEqual({ outcome: 'accepted', code: '250', text: null });

  const [taken] = server.taken;
  expect(taken).toMatchObject({ messageId: '<018f@parta.test>', subject: 'Тимофей', html: '<p>5</p>' });
  expect(taken?.text?.trim()).toBe('Алгебра: 5');
  expect(taken?.from?.text).toContain('diary@parta.test');
});

const FAULTS: [Fault, Outcome, string][] = [
  ['no-greeting', 'rejected_temporary', '421'],
  ['drop-at-mail', 'not_sent', 'ECONNECTION'],
  ['450', 'rejected_temporary', '450'],
  ['550', 'rejected_permanent', '550'],
  ['552-after-dot', 'rejected_permanent', '552'],
  ['drop-after-dot', 'ambiguous', 'ECONNECTION'],
];

test.each(FAULTS)('B9: %s is %s', async (fault, outcome, code) => {
  server.next.push(fault);

  expect(await sender.send(mail)).toMatchObject({ outcome, code });
});

test.each(FAULTS)('F-127: after %s the next letter goes out whole', async (fault) => {
  await sender.send(mail);
  server.next.push(fault);
  await sender.send({ ...mail, deliveryId: '018a' });

  expect(await sender.send({ ...mail, deliveryId: '018b' })).toMatchObject({ outcome: 'accepted' });
  expect(server.taken.at(-1)?.messageId).toBe('<018b@parta.test>');
});

test('B9: a server that falls silent after the letter leaves it in doubt', async () => {
  const hurried = new Smtp(notificationsConfig.parse({ PARTA_SMTP_URL: `${server.url}?socketTimeout=300` }));
  server.next.push('hang-after-354');

  expect(await hurried.send(mail)).toMatchObject({ outcome: 'ambiguous', code: 'ETIMEDOUT' });
  hurried.onModuleDestroy();
});

test('F-127: a server that cannot be reached took nothing', async () => {
  await server.stop();

  expect(await sender.send(mail)).toMatchObject({ outcome: 'not_sent', code: 'ESOCKET' });
});

test('F-127: letters at one moment go out beside each other, each once', async () => {
  const ids = Array.from({ length: 12 }, (_, n) => `018-${n}`);

  const outcomes = await Promise.all(ids.map((deliveryId) => sender.send({ ...mail, deliveryId })));

  expect(outcomes.every(({ outcome }) => outcome === 'accepted')).toBe(true);
  expect(server.taken.map(({ messageId }) => messageId).toSorted()).toEqual(
    ids.map((deliveryId) => `<${deliveryId}@parta.test>`).toSorted(),
  );
});
