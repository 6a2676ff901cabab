/** An answer that is stored ready: gzip bytes passed through unparsed, with the tag and the place in the logs they stand for. */
export class ReadyAnswer {
  constructor(
    readonly bytes: Uint8Array,
    readonly etag: string,
    readonly rev: string,
  ) {}
}

/**
 * Answers a query declared `bytes` with a stored document: gzip of its JSON.
 * Typed as an answer of any contract, because nobody on the way reads it.
 */
export const ready = (bytes: Uint8Array, etag: string, rev: string): never =>
  new ReadyAnswer(bytes, etag, rev) as never;
