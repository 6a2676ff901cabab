/**
 * The text of a file from outside, whatever encoding it came in: what its byte order mark or XML declaration says,
 * else UTF-8 when the bytes are UTF-8, else windows-1251, which Russian programs still write.
 */
export function textOfFile(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const encoding = markedAs(bytes) ?? declaredAs(head) ?? 'utf-8';
  return decoded(bytes, encoding) ?? new TextDecoder('windows-1251').decode(bytes);
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

/** Undefined when the bytes are not of this encoding, or nobody knows such an encoding. */
function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
