import { z } from 'zod';
import { Id, Instant } from '../vocabulary.ts';

/** SHA-256 of what a family signs of a week, in hex: marks, attendance, topics, homework and remarks. */
export const ContentVersion = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * A signature under a week. `isCurrent`: nothing has changed since. `isLate`: after the last day.
 * With `paper` the week was signed on paper and `by` is the class teacher who recorded it; a withdrawn record is never current.
 */
export const SignatureOfWeek = z.object({
  by: Id,
  at: Instant,
  isCurrent: z.boolean(),
  isLate: z.boolean(),
  paper: z.object({ signatureId: Id, withdrawn: z.object({ by: Id, at: Instant }).nullable() }).optional(),
});
