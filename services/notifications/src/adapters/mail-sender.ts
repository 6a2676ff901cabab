import type { Outcome } from '../domain/after-attempt.ts';
import type { Letter } from '../domain/letter.ts';

/** A letter for the wire. `deliveryId` becomes the Message-ID, the same at every attempt: a receiver may know it again. */
export type Mail = Letter & { deliveryId: string; to: string };

/** What became of it, with the server's own code and first words. */
export type Submitted = { outcome: Outcome; code: string | null; text: string | null };

/** The way letters leave. */
export abstract class MailSender {
  /** Never throws: whatever happens has an outcome. */
  abstract send(mail: Mail): Promise<Submitted>;
}
