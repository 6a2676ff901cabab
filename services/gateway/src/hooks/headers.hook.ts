import type { FastifyReply, FastifyRequest } from 'fastify';
import { PERSONAL } from './answer-headers.ts';
import { isAnswer } from './is-answer.ts';

/** The headers of every answer, as `answerHeaders` lists them, and of the personal ones. */
export function headersHook(always: readonly string[]) {
  const pairs = Object.fromEntries(always.flatMap((name, at) => (at % 2 === 0 ? [[name, always[at + 1]]] : [])));
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    reply.headers(pairs);
    if (!isAnswer(request.url)) return;
    reply.header('Cache-Control', PERSONAL);
    reply.header('Vary', 'Cookie');
  };
}

/** The place in the logs an answer stands for, so that the browser's next read is never older. */
export const revHook = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
  const { told } = request.who ?? {};
  if (told) reply.header('X-Rev', told);
};
