import { Secret } from '@parta/runtime';
import { z } from 'zod';

/** What notifications is told by its environment. */
export const notificationsConfig = z.object({
  PARTA_SETTLE_SECONDS: z.coerce
    .number()
    .int()
    .min(0)
    .max(7200)
    .default(600)
    .describe('how long a mark rests unchanged before families are told; at most twice as long when it changes again'),
  PARTA_UNREAD_SECONDS: z.coerce
    .number()
    .int()
    .min(0)
    .max(86_400)
    .default(7200)
    .describe('how long a letter or an announcement may wait unread before its reader is told by e-mail, once a day'),
  PARTA_SMTP_URL: z
    .string()
    .default('smtp://127.0.0.1:25')
    .transform((url) => new Secret(url))
    .describe('the mail server letters are handed to, smtp:// or smtps://, with name and password if it wants them'),
  PARTA_MAIL_FROM: z
    .string()
    .default('Парта <diary@parta.invalid>')
    .describe('the sender of letters; its domain is that of their Message-ID'),
  PARTA_PUBLIC_URL: z
    .url()
    .default('http://localhost:8700')
    .describe('where families open the diary: links in letters'),
  PARTA_MAIL_LOCALE: z.enum(['ru', 'en']).default('ru').describe('the language of letters'),
});
export type NotificationsConfig = z.infer<typeof notificationsConfig>;
