/** A file cut into parts of at most 384 KiB: what a request of the bus carries. An empty file is one empty part. */
export function partsOf(name: string, bytes: Buffer): { name: string; part: number; parts: number; content: string }[] {
  const parts = Math.max(1, Math.ceil(bytes.length / PART));
  return Array.from({ length: parts }, (_, part) => ({
    ...{ name, part, parts },
    content: bytes.subarray(part * PART, (part + 1) * PART).toString('base64'),
  }));
}

const PART = 384 * 1024;
