import type { FastifyRequest } from 'fastify';
import type { WeekFront } from '../weeks/week-front.ts';

/** What the front was refused is told as every refusal is. @throws that refusal */
export const refusedHook =
  (front: WeekFront) =>
  async ({ raw }: FastifyRequest): Promise<void> => {
    const refusal = front.refusalOf(raw);
    if (refusal !== undefined) throw refusal;
  };
