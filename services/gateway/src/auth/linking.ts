import { REFUSALS, type RefusalCode } from '@parta/contracts';
import { z } from 'zod';

const codes = Object.keys(REFUSALS) as [RefusalCode, ...RefusalCode[]];

/** What the link page shows: whom the portal named (masked), or why nobody was found. */
export const Linking = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('confirm'),
    maskedName: z.string(),
    school: z.string(),
    children: z.array(z.string()),
  }),
  z.object({
    outcome: z.literal('refused'),
    code: z.enum(codes),
    differs: z.array(z.string()),
    lacks: z.array(z.enum(['snils', 'level'])),
    caseNumber: z.string().nullable(),
  }),
]);
export type Linking = z.infer<typeof Linking>;

/** For the ten minutes between the portal and «это я» it lies in the browser it is shown to: no gateway remembers anything. */
export const packLinking = (linking: Linking): string => Buffer.from(JSON.stringify(linking)).toString('base64url');

/** Undefined for what is no cookie of ours. */
export function unpackLinking(cookie: string | undefined): Linking | undefined {
  try {
    return Linking.parse(JSON.parse(Buffer.from(cookie ?? '', 'base64url').toString()));
  } catch {
    return undefined;
  }
}
