import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from 'node:net';
import { afterAll, expect, test } from '@jest/globals';
import { startMailSink } from './mail-sink.ts';

const folder = mkdtempSync(join(tmpdir(), 'parta-mails-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('F-127: a mail is on disk before its sender hears that it was taken, and it is shown', async () => {
  const ledgerFile = join(folder, 'mails.jsonl');
  await using sink = await startMailSink({ ledgerFile });

  await deliver(sink.smtpPort, 'Оценка: 5 <b>');

  expect(JSON.parse(readFileSync(ledgerFile, 'utf8'))).toMatchObject({ id: 1, to: ['mama@example.org'] });
  expect(await (await fetch(`${sink.url}/api/mails`)).json()).toMatchObject([
    { subject: 'Mark', text: 'Оценка: 5 <b>' },
  ]);
  expect(await (await fetch(`${sink.url}/mails/1`)).text()).toContain('Оценка: 5 &#60;b&#62;');
  expect((await fetch(`${sink.url}/mails/2`)).status).toBe(404);

  await using again = await startMailSink({ ledgerFile });
  expect(again.mails()).toHaveLength(1);
});

/** Speaks SMTP by hand: each line is sent when the one before was answered. */
function deliver(port: number, text: string): Promise<void> {
  const body = `From: school@example.org\r\nTo: mama@example.org\r\nSubject: Mark\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n.`;
  const lines = ['HELO x', 'MAIL FROM:<school@example.org>', 'RCPT TO:<mama@example.org>', 'DATA', body, 'QUIT'];
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('data', () => socket.write(`${lines.shift() ?? ''}\r\n`));
    socket.on('close', () => resolve());
    socket.on('error', reject);
  });
}
