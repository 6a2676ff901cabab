import { createHash } from 'node:crypto';

/** What an archive consists of; its SHA-256 is what is signed. Paths are relative, with `/`, in order. */
export type Manifest = {
  /** `parta-archive-1` held neither finals nor what stands behind an entry; both are verified alike. */
  format: 'parta-archive-1' | 'parta-archive-2';
  schoolId: string;
  schoolTitle: string;
  yearId: string;
  yearTitle: string;
  madeAt: string;
  files: { path: string; bytes: number; sha256: string }[];
};

export type ArchiveFile = { path: string; content: Uint8Array };

export const MANIFEST = 'manifest.json';
export const SIGNATURE = 'signature.json';

export const sha256 = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex');

/** Files in the order of their paths, so that the same archive has the same manifest wherever it is made. */
export function listed(files: readonly ArchiveFile[]): Manifest['files'] {
  return files
    .map(({ path, content }) => ({ path, bytes: content.length, sha256: sha256(content) }))
    .toSorted((one, other) => (one.path < other.path ? -1 : 1));
}

export const asText = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

export type Fault = { path: string; fault: 'missing' | 'changed' | 'strange' };

/** Where the files of a folder are not those of the manifest; empty when all are. */
export function faultsOf({ files }: Manifest, found: readonly ArchiveFile[]): Fault[] {
  const standing = new Map(listed(found).map((file) => [file.path, file.sha256]));
  const wanted = new Set(files.map(({ path }) => path));
  const broken = files.flatMap(({ path, sha256: hash }): Fault[] => {
    const actual = standing.get(path);
    if (actual === hash) return [];
    return [{ path, fault: actual === undefined ? 'missing' : 'changed' }];
  });
  const strange = [...standing.keys()].filter((path) => !wanted.has(path));
  return [...broken, ...strange.map((path): Fault => ({ path, fault: 'strange' }))];
}
