import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type AddressObject, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { freePort } from './free-port.ts';
import { MailLedger } from './mail-ledger.ts';
import { mailList, mailView } from './mail-page.ts';
import type { Mail } from './mail.types.ts';

/** Takes every mail over SMTP, delivers none, and shows them: `/` for people, `/api/mails` as JSON. */
export type MailSink = {
  smtpPort: number;
  url: string;
  mails(): readonly Mail[];
  stop(): Promise<void>;
} & AsyncDisposable;

type Options = {
  /** One line of JSON per mail; what stands there already is shown, too. */
  ledgerFile: string;
  /** Where ports are remembered, so that they are the same after the next start. */
  ports?: { take(name: string): Promise<number> };
};

export async function startMailSink({ ledgerFile, ports }: Options): Promise<MailSink> {
  const ledger = new MailLedger(ledgerFile);
  const smtp = smtpServer(ledger);
  const web = createServer((request, response) => answer(ledger, request, response));
  const smtpPort = await listen(smtp.server as unknown as Server, await (ports?.take('smtp') ?? freePort()));
  const webPort = await listen(web, await (ports?.take('mails') ?? freePort()));
  const stop = async () => {
    await new Promise<void>((resolve) => smtp.close(resolve));
    web.closeAllConnections();
    await new Promise((resolve) => web.close(resolve));
  };
  const url = `http://127.0.0.1:${webPort}`;
  return { smtpPort, url, mails: () => ledger.all(), stop, [Symbol.asyncDispose]: stop };
}

function smtpServer(ledger: MailLedger): SMTPServer {
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, { envelope }, done) {
      const to = envelope.rcptTo.map(({ address }) => address);
      void simpleParser(stream).then(
        ({ from, subject = '', messageId = '', text = '', html }) => {
          const sender = (from as AddressObject | undefined)?.text ?? '';
          const at = new Date().toISOString();
          ledger.add({ at, from: sender, to, subject, messageId, text: text.trimEnd(), html: html || '' });
          done();
        },
        (error: Error) => done(error),
      );
    },
  });
  server.on('error', () => undefined);
  return server;
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

function answer(ledger: MailLedger, { url = '/', method }: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(url, 'http://sink');
  const mail = ledger.get(Number(/^\/(?:api\/)?mails\/(\d+)$/.exec(pathname)?.[1]));
  const send = (status: number, type: string, body: string) =>
    response
      .writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': policy })
      .end(body);
  if (method !== 'GET') return void send(405, 'text/plain', 'GET only');
  if (pathname === '/') return void send(200, 'text/html', mailList(ledger.all()));
  if (pathname === '/api/mails') return void send(200, 'application/json', JSON.stringify(ledger.all()));
  if (mail && pathname.startsWith('/api/')) return void send(200, 'application/json', JSON.stringify(mail));
  if (mail) return void send(200, 'text/html', mailView(mail));
  send(404, 'text/plain', 'Такого письма нет. No such mail.');
}

const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
