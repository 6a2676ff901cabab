import { z } from 'zod';

/** The journal has no settings of its own beside those of every service. */
export const journalConfig = z.object({});
