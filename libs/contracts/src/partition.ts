/** Streams are cut into this many partitions, for ever: the number is stored with each stream head. */
export const PARTITIONS = 32;

/** FNV-1a, 32 bits, over the bytes of UTF-8. */
export function fnv1a32(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}

/** The partition of a stream key; written once into the stream head, never computed by readers. */
export const partitionOf = (key: string): number => fnv1a32(key) % PARTITIONS;

/** `p07`: how a partition is written in subjects and names. */
export const partitionName = (partition: number): string => `p${String(partition).padStart(2, '0')}`;

/** The stream key of a person in identity: one of 256 buckets, `b000`..`b255`. */
export const personBucket = (personId: string): string => `b${String(fnv1a32(personId) % 256).padStart(3, '0')}`;
