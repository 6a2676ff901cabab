/**
 * The text of a file from outside, whatever encoding it came in: what its byte order mark or XML declaration says, else
 * UTF-8 when the bytes are UTF-8, else windows-1251 or 1252, whichever makes words. A declared windows-1252 is not
 * believed: programs write it before Russian letters too.
 */
export function textOfFile(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const declared = declaredAs(head);
  const encoding = markedAs(bytes) ?? (isWestern(declared) ? undefined : declared) ?? 'utf-8';
  return decoded(bytes, encoding) ?? new TextDecoder(singleByteOf(bytes)).decode(bytes);
}

function markedAs(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb ? 'utf-8' : undefined;
}

function declaredAs(head: string): string | undefined {
  return /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/i.exec(head)?.[1];
}

const isWestern = (encoding = ''): boolean => /^(windows-1252|cp1252|iso-8859-1|latin1)$/i.test(encoding);

/** Undefined when the bytes are not of this encoding, or nobody knows such an encoding. */
function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Western words have a letter above ASCII between plain ones (`Müller`), Russian words consist of such letters. */
function singleByteOf(bytes: Uint8Array): 'windows-1251' | 'windows-1252' {
  let russian = 0;
  let western = 0;
  for (let at = 1; at < bytes.length; at += 1) {
    const [before = 0, here = 0] = [bytes[at - 1], bytes[at]];
    if (isHigh(before) && isHigh(here)) russian += 1;
    else if ((isHigh(before) && isLatin(here)) || (isLatin(before) && isHigh(here))) western += 1;
  }
  return western > russian ? 'windows-1252' : 'windows-1251';
}

const isHigh = (byte: number): boolean => byte >= 0xc0;
const isLatin = (byte: number): boolean => (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
