import { connect, type Socket } from 'node:net';

/** A keep-alive connection that costs the load's process next to nothing: fixed bytes out, one answer in. */
export class RawHttp {
  /** The body of the last answer. */
  body: Buffer = Buffer.alloc(0);
  private arrived: Buffer = Buffer.alloc(0);
  private settle: ((status: number) => void) | undefined;
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
  ask(request: string): Promise<number> {
    return new Promise((settle, fail) => {
      Object.assign(this, { settle, fail });
      this.socket.write(request);
    });
  }

  close(): void {
    this.fail = undefined;
    this.socket.destroy();
  }

  private take(chunk: Buffer): void {
    this.arrived = this.arrived.length > 0 ? Buffer.concat([this.arrived, chunk]) : chunk;
    const end = this.arrived.indexOf('\r\n\r\n');
    if (end < 0) return;
    const head = this.arrived.toString('latin1', 0, end);
    const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
    if (this.arrived.length < end + 4 + length) return;
    this.body = this.arrived.subarray(end + 4, end + 4 + length);
    this.arrived = this.arrived.subarray(end + 4 + length);
    this.settle?.(Number(head.slice(9, 12)));
  }
}

/** The bytes of a GET. */
export function getRequest(url: string, path: string, headers: Record<string, string>): string {
  const lines = Object.entries({ host: new URL(url).host, 'accept-encoding': 'gzip', ...headers }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return `GET ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`;
}
