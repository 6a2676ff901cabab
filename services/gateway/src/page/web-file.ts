import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { tagsIn } from '../weeks/send-week.ts';

/** A file of the web app in memory, with the packed twins the build made. */
export type WebFile = { type: string; etag: string; isHashed: boolean; plain: Buffer; br?: Buffer; gzip?: Buffer };

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** `name` is the path below the folder: what lies in `assets/` carries its hash in its name and never changes. */
export function webFile(name: string, read: (name: string) => Buffer | undefined): WebFile {
  const plain = read(name) ?? Buffer.alloc(0);
  const [br, gzip] = [read(`${name}.br`), read(`${name}.gz`)];
  return {
    type: TYPES[extname(name)] ?? 'application/octet-stream',
    etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
    isHashed: name.startsWith('assets/'),
    plain,
    ...(br && { br }),
    ...(gzip && { gzip }),
  };
}

/** Nothing is packed here: the build did it once, better than there is time for now. */
export function sendFile(request: FastifyRequest, reply: FastifyReply, file: WebFile): FastifyReply {
  reply.header('ETag', file.etag).header('Vary', 'Accept-Encoding').type(file.type);
  reply.header('Cache-Control', file.isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
  if (tagsIn(request.headers['if-none-match']).includes(file.etag)) return reply.status(304).send();
  const accepted = request.headers['accept-encoding'] ?? '';
  if (file.br && /\bbr\b/.test(accepted)) return reply.header('Content-Encoding', 'br').send(file.br);
  if (file.gzip && /\bgzip\b/.test(accepted)) return reply.header('Content-Encoding', 'gzip').send(file.gzip);
  return reply.send(file.plain);
}
