import type { FastifyReply, FastifyRequest } from 'fastify';
import { secretIn } from '../auth/cookies.ts';
import { isAnswer } from './is-answer.ts';
import { overloaded, type Places } from './places.ts';

/**
 * Sheds what finds no place. Files cost little, open streams wait for nobody, a page without a place comes without its data: none is
 * counted here.
 * @throws overloaded
 */
export const loadHook =
  (places: Places) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    if (!isAnswer(request.url) || request.url.startsWith('/api/live')) return;
    const secret = secretIn(request.headers.cookie);
    if (!places.enter(request.method, secret)) throw overloaded();
    reply.raw.once('close', () => places.leave(secret));
  };
