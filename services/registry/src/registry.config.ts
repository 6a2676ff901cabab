import { Secret } from '@parta/runtime';
import { z } from 'zod';

/** What the registry is told by its environment. */
export const registryConfig = z.object({
  PARTA_REGISTRY_KEY: z
    .string()
    .regex(/^[A-Za-z0-9_-]{43}$/)
    .transform((key) => new Secret(key))
    .describe(
      '256 random bits in base64url; the keys that seal SNILS and uploads, and the one that finds a SNILS, are derived from it',
    ),
});
export type RegistryConfig = z.infer<typeof registryConfig>;
