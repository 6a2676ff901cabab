import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';

/** The same markup as a page that needs no script: what the network, the styles and the fonts cost alone. */
export type StaticTwin = { url: string; end: () => Promise<void> };

/** Serves what the page shows now, without its scripts; styles and fonts come from where the page got them. */
export async function staticTwinOf(page: Page): Promise<StaticTwin> {
  const origin = new URL(page.url()).origin;
  const shown = await page.evaluate<string>('document.documentElement.outerHTML');
  const markup = `<!doctype html>${shown.replaceAll(/<script\b[\s\S]*?<\/script>|<link rel="(modulepreload|manifest)"[^>]*>/g, '')}`;
  const server = createServer((request, response) => {
    if (request.url === '/') response.setHeader('content-type', 'text/html; charset=utf-8').end(markup);
    else void passOn(`${origin}${request.url}`, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, end: () => closed(server) };
}

async function passOn(url: string, response: import('node:http').ServerResponse): Promise<void> {
  const answer = await fetch(url);
  response.setHeader('content-type', answer.headers.get('content-type') ?? 'text/plain');
  response.setHeader('cache-control', answer.headers.get('cache-control') ?? 'no-store');
  response.end(Buffer.from(await answer.arrayBuffer()));
}

const closed = (server: Server): Promise<void> => new Promise((done) => server.close(() => done()));
