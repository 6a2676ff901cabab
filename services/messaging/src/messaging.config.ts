import { z } from 'zod';

/** Messaging needs nothing beyond what every service is told. */
export const messagingConfig = z.object({});
