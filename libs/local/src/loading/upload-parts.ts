/** Bytes of one part before encoding. */
const partSize = 384 * 1024;

export type Part = { name: string; part: number; parts: number; content: string };

/** A file in the pieces an upload takes. */
export function partsOf(name: string, content: string | Buffer): Part[] {
  const bytes = Buffer.from(content);
  const parts = Math.max(1, Math.ceil(bytes.length / partSize));
  return Array.from({ length: parts }, (_, part) => {
    const piece = bytes.subarray(part * partSize, (part + 1) * partSize);
    return { name, part, parts, content: piece.toString('base64') };
  });
}
