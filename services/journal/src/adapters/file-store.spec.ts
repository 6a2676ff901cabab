import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { DiskFiles } from './disk-files.ts';
import type { FileStore } from './file-store.ts';
import { S3Files } from './s3-files.ts';

type Opened = { files: FileStore; keys: string[]; close: () => Promise<void> };

async function onDisk(): Promise<Opened> {
  const folder = await mkdtemp(join(tmpdir(), 'parta-files-'));
  return { files: new DiskFiles(folder), keys: [], close: () => rm(folder, { recursive: true }) };
}

/** A bucket in memory that takes signed requests only. */
async function inBucket(): Promise<Opened> {
  const kept = new Map<string, Buffer>();
  const keys: string[] = [];
  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray());
    const isSigned = request.headers.authorization?.startsWith('AWS4-HMAC-SHA256 Credential=key/');
    keys.push(request.url ?? '');
    if (!isSigned) return response.writeHead(403).end();
    if (request.method === 'PUT') kept.set(request.url ?? '', body);
    const found = kept.get(request.url ?? '');
    return found ? response.end(request.method === 'GET' ? found : '') : response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const bucket = `http://127.0.0.1:${(server.address() as AddressInfo).port}/parta-files/`;
  const files = new S3Files({ bucket, region: 'ru-1', accessKeyId: 'key', secretAccessKey: 'secret' });
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  return { files, keys, close };
}

const key = 'homework/s1502/0190a000-0000-7000-8000-000000000001/0';
const bytes = Uint8Array.from({ length: 1000 }, (_, n) => n % 256);

test.each([
  ['a folder', onDisk],
  ['a bucket', inBucket],
])(
  'F-063: what is put into %s comes back byte for byte, the newest of a key, and nothing of what was never put',
  async (_, open) => {
    const { files, close } = await open();

    await files.put(key, Uint8Array.of(1));
    await files.put(key, bytes);

    expect(Uint8Array.from(await files.get(key))).toEqual(bytes);
    await expect(files.get(`${key}1`)).rejects.toThrow(/ENOENT|404/);
    await close();
  },
);

test('F-063: a bucket is asked by the key alone', async () => {
  const { files, keys, close } = await inBucket();

  await files.put(key, bytes);

  expect(keys).toEqual([`/parta-files/${key}`]);
  await close();
});
