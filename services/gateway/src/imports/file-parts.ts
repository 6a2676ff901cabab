import { Refusal, type UploadRosterFile } from '@parta/contracts';
import type { FastifyRequest } from 'fastify';

/** One part of a file as the services take it: base64, at most 384 KiB before encoding. */
export type FilePart = Pick<UploadRosterFile, 'name' | 'part' | 'parts' | 'content'>;

/** Bytes of all files of one form. */
export const FORM_LIMIT = 25 * 1024 * 1024;
const PART_BYTES = 384 * 1024;

/**
 * The files of a form, cut into parts, in the order they arrive.
 * @throws too-large beyond 25 MiB
 */
export async function* partsOfForm(request: FastifyRequest): AsyncGenerator<FilePart> {
  if (Number(request.headers['content-length'] ?? 0) > FORM_LIMIT + 64 * 1024) throw tooLarge();
  let left = FORM_LIMIT;
  for await (const file of request.files({ limits: { fileSize: FORM_LIMIT, files: 100 } })) {
    const bytes = await file.toBuffer();
    left -= bytes.length;
    if (left < 0) throw tooLarge();
    yield* cut(file.filename, bytes);
  }
}

/** An empty file is one empty part: the service says what it thinks of it. */
function* cut(name: string, bytes: Buffer): Generator<FilePart> {
  const parts = Math.max(1, Math.ceil(bytes.length / PART_BYTES));
  for (let part = 0; part < parts; part += 1) {
    const content = bytes.subarray(part * PART_BYTES, (part + 1) * PART_BYTES).toString('base64');
    yield { name, part, parts, content };
  }
}

const tooLarge = () => new Refusal('too-large', 'The form is larger than 25 MiB', { limit: '25 MiB' });
