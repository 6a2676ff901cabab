/**
 * True when what stands for `rev` is no older than every place in `seen`, for example `journal:s1502:17`.
 * What cannot be compared (another source, another school) is not covered.
 */
export function covers(rev: string, seen: readonly string[]): boolean {
  const known = new Map(rev.split(',').map(placeOf));
  return seen.map(placeOf).every(([stream, seq]) => (known.get(stream) ?? -1) >= seq);
}

function placeOf(rev: string): [stream: string, seq: number] {
  const at = rev.lastIndexOf(':');
  return [rev.slice(0, at).trim(), Number(rev.slice(at + 1))];
}
