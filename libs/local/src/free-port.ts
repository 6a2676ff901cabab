import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Below 32768, where the system's own outgoing connections begin. */
const lowest = 10_240;
const highest = 32_767;

/** A random port of 127.0.0.1 nobody listens on right now; another may take it before its user does. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(lowest, highest);
    if (await isFree(port)) return port;
  }
}

export function isFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}
