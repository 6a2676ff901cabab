import { fileTypeFromBuffer } from 'file-type';
import type { FileKind } from '../domain/homework-files.ts';

/** What homework may bring: documents, pictures, sound. Nothing that runs, and no archive that may hold what does. */
const KINDS = new Set([
  ...['jpg', 'png', 'gif', 'webp', 'heic', 'pdf', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'mp3', 'm4a', 'ogg'],
]);

/** What a file is by its first bytes, whatever its name says; undefined when it is nothing a school hands out. */
export async function fileKind(first: Uint8Array): Promise<FileKind | undefined> {
  const found = await fileTypeFromBuffer(first).catch(() => undefined);
  if (found) return KINDS.has(found.ext) ? { type: found.mime, extension: found.ext } : undefined;
  return isText(first) ? { type: 'text/plain; charset=utf-8', extension: 'txt' } : undefined;
}

/** UTF-8 without control characters, and no page that a browser would run. The part may end inside a letter. */
function isText(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return !CONTROL.test(text) && !/^\s*</.test(text);
  } catch {
    return false;
  }
}

const CONTROL = /[^\P{Cc}\t\n\r]/u;
