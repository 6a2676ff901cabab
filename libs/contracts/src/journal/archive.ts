import { z } from 'zod';
import { type AnswerOf, command, type DataOf, event, type InputOf, query } from '../message.ts';
import { Day, Id, Instant, SchoolKey } from '../vocabulary.ts';

/** The journals of the academic year a day lies in: what an archive of that year holds. */
export const JournalsOfYear = query('journal.journals-of-year.v1', {
  input: z.strictObject({ schoolId: SchoolKey, day: Day }),
  output: z.object({
    schoolTitle: z.string(),
    year: z.object({ yearId: Id, title: z.string(), from: Day, until: Day }),
    journals: z.array(
      z.object({ groupId: Id, title: z.string(), subject: z.string(), classTitles: z.array(z.string()) }),
    ),
    /** The classes of the year. */
    classes: z.array(z.object({ classId: Id, title: z.string() })).optional(),
  }),
  refusals: ['not-found'],
  askedBy: ['ops'],
});
export type JournalsOfYear = InputOf<typeof JournalsOfYear>;
export type JournalsOfYearAnswer = AnswerOf<typeof JournalsOfYear>;

/** SHA-256 of an archive's manifest, hexadecimal. */
const Digest = z.string().regex(/^[0-9a-f]{64}$/);
/** Ed25519, base64url: signature of the digest's 32 bytes, and the raw public key that proves it. */
const Signature = z.object({ digest: Digest, signature: z.string(), publicKey: z.string(), at: Instant });

/** The journal signs an archive and remembers that it did; the same archive gets the signature it has (N-38, R-32). */
export const SignArchive = command('journal.sign-archive.v1', {
  input: z.strictObject({ schoolId: SchoolKey, yearId: Id, digest: Digest, files: z.int().min(1) }),
  output: Signature,
  refusals: ['not-found'],
  askedBy: ['ops'],
});
export type SignArchive = InputOf<typeof SignArchive>;
export type SignArchiveAnswer = AnswerOf<typeof SignArchive>;

/** Whether the journal remembers signing an archive of this digest. */
export const SignatureOfArchive = query('journal.signature-of-archive.v1', {
  input: z.strictObject({ digest: Digest }),
  output: z.object({ signature: Signature.nullable() }),
  askedBy: ['ops'],
});
export type SignatureOfArchive = InputOf<typeof SignatureOfArchive>;
export type SignatureOfArchiveAnswer = AnswerOf<typeof SignatureOfArchive>;

export const ArchiveSigned = event('journal.archive-signed.v1', {
  key: 'schoolId',
  about: 'yearId',
  data: z.object({ schoolId: SchoolKey, yearId: Id, digest: Digest, files: z.int() }),
});
export type ArchiveSigned = DataOf<typeof ArchiveSigned>;
