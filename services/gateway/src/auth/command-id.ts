import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { Refusal } from '@parta/contracts';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';

const CommandIdHeader = z.uuidv7();

/**
 * `X-Command-Id`: a uuidv7 made by the browser at the press and kept until answered, so that a repeat takes no second effect.
 * @throws malformed when it is missing or of another shape
 */
export const CommandId = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const { headers } = context.switchToHttp().getRequest<FastifyRequest>();
  const parsed = CommandIdHeader.safeParse(headers['x-command-id']);
  if (!parsed.success) throw new Refusal('malformed', 'No command id', { fault: 'X-Command-Id: uuidv7' });
  return parsed.data;
});
