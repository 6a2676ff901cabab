import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createServer, type Server } from 'node:http';
import type { Registry } from 'prom-client';

/** Above this delay of the event loop the process counts as stuck, milliseconds. */
const STUCK_MS = 5000;

export type HealthParts = { port: number; metrics: Registry; ready: () => Promise<boolean> };

/**
 * `/health/live` watches the event loop only, `/health/ready` database and bus; lag is a metric and never readiness:
 * a replica taken out for lagging lags more. `/metrics` is Prometheus' text.
 */
export async function serveHealth({
  port,
  metrics,
  ready,
}: HealthParts): Promise<{ port: number; close: () => Promise<void> }> {
  const delay = monitorEventLoopDelay({ resolution: 20 });
  delay.enable();
  const server: Server = createServer((request, response) => {
    const answer = (isWell: boolean) =>
      response
        .writeHead(isWell ? 200 : 503, { 'content-type': 'application/json' })
        .end(JSON.stringify({ ok: isWell }));
    if (request.url === '/health/live') answer(delay.percentile(99) / 1e6 < STUCK_MS);
    else if (request.url === '/health/ready') void ready().then(answer, () => answer(false));
    else if (request.url === '/metrics') {
      void metrics.metrics().then((text) => response.writeHead(200, { 'content-type': metrics.contentType }).end(text));
    } else response.writeHead(404).end();
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', listening);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    close: async () => {
      delay.disable();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
