import type { BusLog } from '@parta/bus';
import { pino } from 'pino';

/** One line of JSON per message: constant text, values in fields; errors without their queries' parameters. */
export function logOf(service: string, level: string): BusLog {
  return pino({
    name: service,
    level,
    base: { service },
    serializers: { err: plainError },
    redact: ['password', 'token', 'snils', 'email', 'phone'],
  });
}

/** TypeORM hangs the query's parameters on its errors: names and marks must not reach a log. */
function plainError(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const { code } = error as { code?: unknown };
  return {
    type: error.name,
    message: error.message,
    code,
    stack: error.stack,
    ...(error.cause ? { cause: plainError(error.cause) } : {}),
  };
}
