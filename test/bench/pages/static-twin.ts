import { createServer, get, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';

/** The same markup as a page that needs no script: what the network, the styles and the fonts cost alone. */
export type StaticTwin = { url: string; end: () => Promise<void> };

/** Serves what the page shows now, packed but without its scripts; styles and fonts come from where the page got them. */
export async function staticTwinOf(page: Page): Promise<StaticTwin> {
  const origin = new URL(page.url()).origin;
  const shown = await page.evaluate<string>('document.documentElement.outerHTML');
  const markup = gzipSync(`<!doctype html>${shown.replaceAll(SCRIPTS, '')}`);
  const server = createServer((request, response) => {
    if (request.url === '/') response.writeHead(200, PACKED).end(markup);
    else passOn(origin, request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, end: () => closed(server) };
}

const SCRIPTS = /<script\b[\s\S]*?<\/script>|<link rel="(?:modulepreload|manifest)"[^>]*>/g;
const PACKED = { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip' };

/** As the gateway sends it, packed. */
function passOn(origin: string, { url, headers }: IncomingMessage, response: ServerResponse): void {
  get(`${origin}${url}`, { headers: { 'accept-encoding': headers['accept-encoding'] } }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  }).on('error', () => response.destroy());
}

const closed = (server: Server): Promise<void> => new Promise((done) => server.close(() => done()));
