/** Where bytes lie that are too many for a database. A key is made of ids: it says nothing of anybody. */
export abstract class FileStore {
  /** Writes all of it or nothing; the same key again is written over. */
  abstract put(key: string, bytes: Uint8Array): Promise<void>;

  /** @throws Error when nothing lies under the key */
  abstract get(key: string): Promise<Uint8Array>;
}
