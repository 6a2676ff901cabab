import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { newId } from '@parta/contracts';
import { FileStore } from './file-store.ts';

/** Files in a folder of this machine. */
export class DiskFiles extends FileStore {
  constructor(private readonly folder: string) {
    super();
  }

  /** A reader never meets half of it: written beside, then renamed. */
  async put(key: string, bytes: Uint8Array): Promise<void> {
    const path = join(this.folder, key);
    const beside = `${path}.${newId()}`;
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await writeFile(beside, bytes, { mode: 0o600 });
    await rename(beside, path);
  }

  get(key: string): Promise<Uint8Array> {
    return readFile(join(this.folder, key));
  }
}
