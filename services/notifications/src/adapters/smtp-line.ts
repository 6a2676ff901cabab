import { createTransport } from 'nodemailer';

/** A message as nodemailer takes it. */
type Message = Parameters<Line['sendMail']>[0];
type Line = ReturnType<typeof makeLine>;

/** Milliseconds until a silent server is given up: a send ends well before the lease on its letter does. */
const CONNECT_MS = 10_000;
const SILENCE_MS = 30_000;

/**
 * One connection to the mail server. Its protocol is watched: once the server has said 354 it may have the letter, and
 * nothing nodemailer throws afterwards tells whether it took it.
 */
export class SmtpLine {
  private readonly transport: Line;
  private tookData = false;

  constructor(url: string) {
    this.transport = makeLine(url, (reply) => {
      if (reply.startsWith('354')) this.tookData = true;
    });
  }

  /** @throws the error of nodemailer, `tookData` added */
  async send(message: Message): Promise<string> {
    this.tookData = false;
    try {
      const { response } = await this.transport.sendMail(message);
      return response;
    } catch (error) {
      throw Object.assign(error as Error, { tookData: this.tookData });
    }
  }

  close(): void {
    this.transport.close();
  }
}

function makeLine(url: string, onReply: (reply: string) => void) {
  const silent = () => undefined;
  const debug = ({ tnx }: { tnx?: string }, reply: unknown) => {
    if (tnx === 'server' && typeof reply === 'string') onReply(reply);
  };
  return createTransport({
    url,
    pool: true,
    maxConnections: 1,
    maxMessages: 1000,
    maxRequeues: 0,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
    transactionLog: true,
    logger: { level: silent, trace: silent, debug, info: silent, warn: silent, error: silent, fatal: silent },
  });
}
