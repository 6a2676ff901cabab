import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { answerOf, type Fixture, newFixture } from './routes.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};
const CSP = "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

export type Served = AsyncDisposable & { url: string; fixture: Fixture };

/**
 * The built app with the fixture behind `/api`, under the same content policy as the gateway's. For looking at screens
 * and for browser tests without the services; the journeys run against the real gateway.
 */
export async function serveFixture(dist: string): Promise<Served> {
  const fixture = newFixture();
  const server = createServer(
    (request, response) => void answer(request, response, fixture, dist).catch(() => response.destroy()),
  );
  const port = await new Promise<number>((resolve) => {
    const listen = () => server.listen(20_000 + Math.floor(Math.random() * 12_000), '127.0.0.1');
    server.on('error', listen).on('listening', () => resolve((server.address() as { port: number }).port));
    listen();
  });
  const close = () => new Promise<void>((resolve) => (server.close(() => resolve()), server.closeAllConnections()));
  return { url: `http://127.0.0.1:${port}`, fixture, [Symbol.asyncDispose]: close };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  fixture: Fixture,
  dist: string,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://fixture');
  if (url.pathname === '/api/live') return fixture.listen(response);
  if (url.pathname.startsWith('/api/')) {
    await setTimeout(fixture.delayMs);
    const { status, body } = answerOf(fixture, request, url, await bodyOf(request));
    response.writeHead(status, { 'Content-Type': status < 400 ? 'application/json' : 'application/problem+json' });
    response.end(JSON.stringify(body));
    return;
  }
  await setTimeout(fixture.delayMs);
  const file = extname(url.pathname) ? url.pathname : '/index.html';
  const bytes = await readFile(join(dist, file)).catch(() => undefined);
  response.writeHead(bytes ? 200 : 404, {
    'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
    'Content-Security-Policy': CSP,
  });
  response.end(file === '/sw.js' && bytes ? Buffer.concat([bytes, Buffer.from(fixture.workerEnd)]) : bytes);
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  return text && request.headers['content-type'] === 'application/json' ? JSON.parse(text) : {};
}
