import { Refusal } from '@parta/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * Counts the questions under way and sheds reads first: marks of a lesson must still get through when everybody looks at the diary.
 * Pages and files cost little, open streams wait for nobody: neither is counted.
 * @throws overloaded
 */
export function loadHook(readsAtOnce: number) {
  let underWay = 0;
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    if (!request.url.startsWith('/api/') || request.url.startsWith('/api/live')) return;
    const places = request.method === 'GET' ? readsAtOnce : 2 * readsAtOnce;
    if (underWay >= places) throw new Refusal('overloaded', 'Too many questions at once', { retryAfter: 1 });
    underWay += 1;
    reply.raw.once('close', () => (underWay -= 1));
  };
}
