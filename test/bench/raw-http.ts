import { connect, type Socket } from 'node:net';

/** Hears a whole answer and says what is asked next, or nothing to rest. */
type Next = (status: number) => string | undefined;

/** A keep-alive connection that costs the load's process next to nothing: fixed bytes out, one answer in, no promise between. */
export class RawHttp {
  /** The body of the last answer. */
  body: Buffer = Buffer.alloc(0);
  private arrived: Buffer = Buffer.alloc(0);
  private next: Next = () => undefined;
  private fail: ((error: Error) => void) | undefined;

  private constructor(private readonly socket: Socket) {
    socket.setNoDelay(true);
    socket.on('data', (chunk) => this.take(chunk));
    socket.on('error', (error) => this.fail?.(error));
    socket.on('close', () => this.fail?.(new Error('the connection was closed')));
  }

  static open(url: string): Promise<RawHttp> {
    const { hostname, port } = new URL(url);
    return new Promise((opened, failed) => {
      const socket = connect({ host: hostname, port: Number(port) }, () => opened(new RawHttp(socket)));
      socket.once('error', failed);
    });
  }

  /** Sends one request; answers its status once the whole body is here. */
  async ask(request: string): Promise<number> {
    let answered = 0;
    await this.askOn(request, (status) => {
      answered = status;
      return undefined;
    });
    return answered;
  }

  /** Sends a request, and after every answer what `next` says, until it says nothing. */
  askOn(first: string, next: Next): Promise<void> {
    return new Promise((rest, fail) => {
      this.fail = fail;
      this.next = (status) => {
        try {
          const request = next(status);
          if (request === undefined) rest();
          return request;
        } catch (error) {
          return void fail(error);
        }
      };
      this.socket.write(first, 'latin1');
    });
  }

  close(): void {
    this.fail = undefined;
    this.socket.destroy();
  }

  private take(chunk: Buffer): void {
    this.arrived = this.arrived.length > 0 ? Buffer.concat([this.arrived, chunk]) : chunk;
    const head = this.arrived.toString('latin1', 0, LONGEST_HEAD);
    const end = head.indexOf('\r\n\r\n');
    if (end < 0) return;
    const length = end + 4 + lengthIn(head.slice(0, end));
    if (this.arrived.length < length) return;
    this.body = this.arrived.subarray(end + 4, length);
    this.arrived = this.arrived.subarray(length);
    const request = this.next(Number(head.slice(9, 12)));
    if (request !== undefined) this.socket.write(request, 'latin1');
  }
}

const LONGEST_HEAD = 2000;

/** An answer without a length has no body. */
const lengthIn = (head: string): number => Number(/ontent-[Ll]ength: (\d+)/.exec(head)?.[1] ?? 0);

/** The bytes of a GET. */
export function getRequest(url: string, path: string, headers: Record<string, string>): string {
  const lines = Object.entries({ host: new URL(url).host, 'accept-encoding': 'gzip', ...headers }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return `GET ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`;
}
