import { z } from 'zod';

/** Which claim of a portal holds what; the names differ between portals, the things do not. */
const Claims = z.object({
  snils: z.string().default('snils'),
  familyName: z.string().default('family_name'),
  givenName: z.string().default('given_name'),
  patronymic: z.string().default('middle_name'),
  birthDate: z.string().default('birthdate'),
  email: z.string().default('email'),
  emailVerified: z.string().default('email_verified'),
  level: z.string().default('level'),
  trusted: z.string().default('trusted'),
  documentsChecked: z.string().default('documents_checked'),
  status: z.string().default('status'),
});
export type ClaimNames = z.infer<typeof Claims>;

const local = ['127.0.0.1', 'localhost'];

/** One portal: where it is, who we are there, how people call it. No plain http but on this very machine. */
const PortalProvider = z.object({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
  issuer: z.url().refine((issuer) => issuer.startsWith('https:') || local.includes(new URL(issuer).hostname)),
  clientId: z.string(),
  clientSecret: z.string(),
  ru: z.string(),
  en: z.string(),
  scope: z.string().default('openid profile birthday contacts snils level'),
  claims: Claims.default(Claims.parse({})),
});
export type PortalProvider = z.infer<typeof PortalProvider>;

export const PortalProviders = z.array(PortalProvider).max(10);
