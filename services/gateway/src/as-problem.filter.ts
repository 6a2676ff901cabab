import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import { Refusal } from '@parta/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { localeOf } from './locale.ts';
import type { BusLog } from '@parta/bus';
import { problemOf } from './problem.ts';
import { codeOfStatus } from './refusal-to-http.ts';

/** Answers whatever is thrown as problem+json. What nobody declared becomes `internal`: logged here, told without details. */
@Catch()
export class AsProblem implements ExceptionFilter {
  constructor(private readonly log: BusLog) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (reply.sent) return;
    const refusal = refusalOf(error);
    if (refusal.code === 'internal') this.log.error({ trace: request.id, err: error }, 'request failed');
    const problem = problemOf(refusal, request.id, localeOf(request.headers['accept-language']));
    if (problem.retryAfter !== undefined) reply.header('Retry-After', problem.retryAfter);
    reply.removeHeader('etag');
    void reply.status(problem.status).type('application/problem+json; charset=utf-8').send(JSON.stringify(problem));
  }
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const code = codeOfStatus(error instanceof HttpException ? error.getStatus() : statusIn(error));
  return new Refusal(code, 'The HTTP server refused', code === 'malformed' ? { fault: faultOf(error) } : undefined);
}

/** The HTTP server's own errors carry a status; anything else is a bug of ours. */
function statusIn(error: unknown): number {
  const { statusCode, code } = error as { statusCode?: unknown; code?: unknown };
  return typeof statusCode === 'number' && String(code).startsWith('FST_') ? statusCode : 500;
}

const faultOf = (error: unknown): string => (error instanceof Error ? error.message : 'unreadable').slice(0, 200);
