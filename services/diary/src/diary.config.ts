import { z } from 'zod';

/** The diary needs nothing beyond what every service is told. */
export const diaryConfig = z.object({});
