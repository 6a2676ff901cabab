import { Secret } from '@parta/runtime';
import { z } from 'zod';
import { PortalProviders } from './portal-providers.config.ts';

/** What identity is told by its environment. */
export const identityConfig = z.object({
  PARTA_IDENTITY_PROVIDERS: z
    .string()
    .default('[]')
    .transform((text) => JSON.parse(text) as unknown)
    .pipe(PortalProviders)
    .describe(
      'the portals of this installation as JSON: [{ id, issuer, clientId, clientSecret, ru, en, scope, claims }]',
    ),
  PARTA_IDENTITY_ORIGIN: z
    .url()
    .default('http://localhost:8700')
    .describe('where browsers reach Parta; portals send people back to <origin>/api/id/auth/cb/<provider>'),
  PARTA_IDENTITY_KEY: z
    .string()
    .regex(/^[A-Za-z0-9_-]{43}$/)
    .transform((key) => new Secret(key))
    .describe('256 random bits in base64url; the keys for sealing and hashing are derived from it'),
  PARTA_IDENTITY_STARTS_PER_MINUTE: z.coerce
    .number()
    .int()
    .min(1)
    .default(20)
    .describe('sign-ins begun from one address in a minute; a school behind one address needs more'),
});
export type IdentityConfig = z.infer<typeof identityConfig>;
