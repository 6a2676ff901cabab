import type { FastifyReply, FastifyRequest } from 'fastify';

/** The headers of every answer: nothing from elsewhere, nothing in frames, nothing personal kept by anybody on the way. */
export const headersHook =
  (contentSecurityPolicy: string, isHttps: boolean) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    reply.header('Content-Security-Policy', contentSecurityPolicy);
    reply.header('Referrer-Policy', 'same-origin');
    reply.header('X-Content-Type-Options', 'nosniff');
    if (isHttps) reply.header('Strict-Transport-Security', 'max-age=31536000; includeSubDomains');
    if (!request.url.startsWith('/api/')) return;
    reply.header('Cache-Control', 'private, no-store');
    reply.header('Vary', 'Cookie');
  };

/** The place in the logs an answer stands for, so that the browser's next read is never older. */
export const revHook = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
  const { told } = request.who ?? {};
  if (told) reply.header('X-Rev', told);
};
