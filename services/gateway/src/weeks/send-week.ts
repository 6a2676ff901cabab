import { gunzipSync } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { KeptWeek } from './kept-weeks.ts';

/** Passes the stored bytes through: 304 when the reader has them, unpacked only for a reader who cannot unpack. */
export function sendWeek(request: FastifyRequest, reply: FastifyReply, { bytes, etag }: KeptWeek): FastifyReply {
  if (etag) reply.header('ETag', etag);
  if (etag && tagsIn(request.headers['if-none-match']).includes(etag)) return reply.status(304).send();
  reply.type('application/json; charset=utf-8').header('Vary', 'Cookie, Accept-Encoding');
  if (!/\bgzip\b|\*/.test(request.headers['accept-encoding'] ?? '')) return reply.send(gunzipSync(bytes));
  return reply.header('Content-Encoding', 'gzip').send(bytes);
}

/** The tags of `If-None-Match`, weak or strong. */
export const tagsIn = (header: string | undefined): string[] =>
  (header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
