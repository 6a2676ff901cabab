import { randomBytes } from 'node:crypto';
import { read, write } from './run-record.ts';

/** The keys with which services seal what must not be read in their tables: 256 random bits in base64url each. */
export type Keys = { identity: string; registry: string; journal: string };

/** Made once for a data folder and kept with it: without them the data cannot be read. */
export function keptKeys(dataDir: string): Keys {
  const made = { identity: randomKey(), registry: randomKey(), journal: randomKey() };
  const keys = { ...made, ...read<Partial<Keys>>(dataDir, 'keys.json') };
  write(dataDir, 'keys.json', keys);
  return keys;
}

function randomKey(): string {
  return randomBytes(32).toString('base64url');
}
