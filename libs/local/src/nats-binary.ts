import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Obstacle } from './obstacle.ts';
import { words } from './words.ts';

/** `$NATS_SERVER`, else the first nats-server on PATH and in the folders package managers use. */
export function natsBinary(): string {
  const named = process.env['NATS_SERVER'];
  const folders = [
    ...(process.env['PATH'] ?? '').split(delimiter),
    '/usr/sbin',
    '/usr/local/sbin',
    '/opt/homebrew/bin',
  ];
  const program = process.platform === 'win32' ? 'nats-server.exe' : 'nats-server';
  const candidates = named ? [named] : folders.map((folder) => join(folder, program));
  const found = candidates.find(isExecutable);
  if (!found) throw new Obstacle(words().noNats);
  return found;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
