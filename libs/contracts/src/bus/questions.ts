import { z } from 'zod';

/** What a hearer asks of a source's log: the facts of a key from a number on, inclusive. */
export const EventsQuestion = z.strictObject({ key: z.string(), from: z.int().min(0) });

/** The ends of the streams of these partitions; with `since`, only those that moved after it. */
export const HeadsQuestion = z.strictObject({ partitions: z.array(z.int()), since: z.string().nullable() });

/** What the operator has a service do; arguments as they were typed, `by` is who typed them. */
export const OperateQuestion = z.strictObject({
  operation: z.string(),
  given: z.record(z.string(), z.string()),
  by: z.string().max(80),
});
