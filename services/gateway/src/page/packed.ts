import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

const pack = promisify(gzip);

/**
 * A page with its data, a third of its size where the reader unpacks it. What it says in secret is masked anew in each page
 * (`csrfFor`), so that its size tells nothing.
 */
export async function sendPacked(request: FastifyRequest, reply: FastifyReply, html: string): Promise<FastifyReply> {
  reply.type('text/html; charset=utf-8').header('Vary', 'Cookie, Accept-Encoding');
  if (!/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return reply.send(html);
  return reply.header('Content-Encoding', 'gzip').send(await pack(html));
}
