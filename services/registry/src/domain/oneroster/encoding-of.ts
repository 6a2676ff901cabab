import type { Table } from './table.ts';

/**
 * In what encoding the bytes of a text file are: by its mark, else UTF-8 when they are valid, else one of the two
 * Windows encodings: Cyrillic words are runs of high bytes, accents of Western languages stand alone among plain letters.
 */
export function encodingOf(bytes: Uint8Array): Table['encoding'] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (isUtf8(bytes)) return 'utf-8';
  let high = 0;
  let inRuns = 0;
  for (const [index, byte] of bytes.entries()) {
    if (byte < 0xc0) continue;
    high += 1;
    if ((bytes[index - 1] ?? 0) >= 0xc0 || (bytes[index + 1] ?? 0) >= 0xc0) inRuns += 1;
  }
  return inRuns * 2 > high ? 'windows-1251' : 'windows-1252';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
