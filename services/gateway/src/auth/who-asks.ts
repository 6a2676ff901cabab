import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Who } from './who.ts';

/** The person behind the request. */
export const WhoAsks = createParamDecorator(
  (_: unknown, context: ExecutionContext): Who => context.switchToHttp().getRequest<FastifyRequest>().who,
);
