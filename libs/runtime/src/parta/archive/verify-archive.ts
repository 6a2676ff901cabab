import { createPublicKey, verify } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import type { SignArchiveAnswer } from '@parta/contracts';
import type { Exit, FolderCommand, FolderDesk } from '../desk.ts';
import { Misuse } from '../misuse.ts';
import { type ArchiveFile, faultsOf, MANIFEST, type Manifest, sha256, SIGNATURE } from './manifest.ts';

/** `parta archive verify`: nothing but the folder is needed, so that it can be done decades later. */
export const verifyArchive: FolderCommand = {
  name: 'archive verify',
  usage: 'parta archive verify <folder> [--key <public key>]',
  about: {
    ru: 'Проверить архив: каждый файл, список файлов, подпись. Ничего, кроме папки, не нужно.\nС --key ещё и то, что подписано именно этим ключом (он записан в акте о закрытии года).',
    en: 'Verify an archive: every file, the list of files, the signature. Nothing but the folder is needed.\nWith --key also that this very key signed it (it stands in the act about the closed year).',
  },
  runOn: async (args, desk) => {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { key: { type: 'string' } } });
    const [folder] = positionals;
    if (folder === undefined) throw new Misuse(verifyArchive.usage);
    return examine(resolve(desk.folder, folder), values.key, desk);
  },
};

async function examine(folder: string, key: string | undefined, { words, say }: FolderDesk): Promise<Exit> {
  const [text, signed] = await Promise.all(
    [MANIFEST, SIGNATURE].map((name) => readFile(join(folder, name), 'utf8')),
  ).catch(() => {
    throw new Misuse(words.noArchive(folder));
  });
  const manifest = JSON.parse(text ?? '') as Manifest;
  const signature = JSON.parse(signed ?? '') as SignArchiveAnswer;
  const faults = faultsOf(manifest, await filesIn(folder));
  say(...faults.map(({ path, fault }) => words.archiveFaults[fault](path)));
  if (!isSigned(text ?? '', signature)) return refuse(say, words.signatureWrong);
  if (key !== undefined && key !== signature.publicKey) return refuse(say, words.otherSigner(signature.publicKey));
  if (faults.length > 0) return refuse(say, words.archiveBroken(faults.length));
  say(words.archiveWhole(manifest.files.length, signature.at, signature.publicKey));
  return 0;
}

function isSigned(manifest: string, { digest, signature, publicKey }: SignArchiveAnswer): boolean {
  if (sha256(manifest) !== digest) return false;
  try {
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: publicKey }, format: 'jwk' });
    return verify(null, Buffer.from(digest, 'hex'), key, Buffer.from(signature, 'base64url'));
  } catch {
    return false;
  }
}

/** Everything in the folder but the manifest and its signature. */
async function filesIn(folder: string): Promise<ArchiveFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const own = paths.filter((path) => ![MANIFEST, SIGNATURE].includes(relative(folder, path)));
  return Promise.all(
    own.map(async (path) => ({
      path: relative(folder, path).replaceAll(sep, '/'),
      content: await readFile(path),
    })),
  );
}

function refuse(say: FolderDesk['say'], line: string): Exit {
  say('', line);
  return 1;
}
