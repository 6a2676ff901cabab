const LONGEST = 100;

/**
 * A name that is a name on every system: without folders, control characters, marks that turn the direction of reading, and signs
 * that have a meaning to a file system. It ends in the extension its content asks for.
 */
export function safeName(name: string, extension: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>:"|?*]/gu, '')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const stem = hasExtension(plain, extension) ? plain.slice(0, plain.lastIndexOf('.')) : plain;
  const short = [...stem].slice(0, LONGEST).join('').trim();
  return `${short || 'файл'}.${extension}`;
}

const SPELLINGS: Record<string, string[]> = { jpg: ['jpg', 'jpeg', 'jpe'], txt: ['txt'] };

function hasExtension(name: string, extension: string): boolean {
  const at = name.lastIndexOf('.');
  return at > 0 && (SPELLINGS[extension] ?? [extension]).includes(name.slice(at + 1).toLowerCase());
}
