import { z } from 'zod';

/** A value that must not be shown: logs and errors print `***`. */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return '***';
  }

  toJSON(): string {
    return '***';
  }
}

/** What every service is told by its environment. */
export const ServiceConfig = z.object({
  PARTA_DATABASE_URL: z.string().describe('Postgres of the service, as the owner of its tables'),
  PARTA_READER_URL: z.string().optional().describe('the same database as a role that may only SELECT'),
  PARTA_DATABASE_POOL: z.coerce
    .number()
    .int()
    .min(1)
    .max(50)
    .default(6)
    .describe('connections to Postgres: two to four per core of the database'),
  PARTA_NATS_URL: z.string().default('nats://127.0.0.1:4222').describe('servers of the bus, separated by commas'),
  PARTA_NATS_USER: z.string().optional().describe('the name this service has on the bus'),
  PARTA_NATS_PASSWORD: z.string().optional().describe('its password there'),
  PARTA_HEALTH_PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65535)
    .default(0)
    .describe('port of /health and /metrics; 0 takes any free one'),
  PARTA_LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'])
    .default('info')
    .describe('what is worth a line'),
  PARTA_DRAIN_SECONDS: z.coerce
    .number()
    .min(0)
    .max(60)
    .default(5)
    .describe('how long requests are still taken after SIGTERM, so that balancers notice'),
});
export type ServiceConfig = z.infer<typeof ServiceConfig>;

/** Variables the runtime itself understands beside the service's schema. */
const BESIDE = new Set(['PARTA_FAILPOINTS']);

/**
 * Reads the environment once; the result is frozen.
 * @throws Error naming every wrong or unknown `PARTA_*` variable
 */
export function configFrom<Schema extends z.ZodObject>(
  schema: Schema,
  environment: Record<string, string | undefined>,
): Readonly<z.infer<Schema> & ServiceConfig> {
  const whole = ServiceConfig.extend(schema.shape);
  const ours = Object.entries(environment).filter(([name]) => name.startsWith('PARTA_') && !BESIDE.has(name));
  const unknown = ours.map(([name]) => name).filter((name) => !(name in whole.shape));
  if (unknown.length > 0) throw new Error(`Unknown settings: ${unknown.join(', ')}`);
  const parsed = whole.safeParse(Object.fromEntries(ours));
  if (!parsed.success)
    throw new Error(
      `Wrong settings: ${parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`,
    );
  return Object.freeze(parsed.data) as unknown as Readonly<z.infer<Schema> & ServiceConfig>;
}
