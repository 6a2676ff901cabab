import { resolve } from 'node:path';
import { ServiceConfig } from '@parta/runtime';
import { z } from 'zod';

/** What the gateway takes of the environment that every process of Parta understands. */
const surroundings = ServiceConfig.pick({
  PARTA_NATS_URL: true,
  PARTA_NATS_USER: true,
  PARTA_NATS_PASSWORD: true,
  PARTA_HEALTH_PORT: true,
  PARTA_LOG_LEVEL: true,
  PARTA_DRAIN_SECONDS: true,
});

/** The environment of the gateway. Whatever a school decides stands in the database, never here. */
export const gatewayConfig = z.strictObject({
  ...surroundings.shape,
  PARTA_HTTP_HOST: z.string().default('127.0.0.1').describe('the interface the gateway listens on'),
  PARTA_HTTP_PORT: z.coerce.number().int().min(0).max(65535).default(3000).describe('its port; 0 takes any free one'),
  PARTA_ORIGIN: z
    .union([z.literal(''), z.url({ protocol: /^https?$/ })])
    .default('')
    .describe('the address people type; with https browsers are told to stay with it. Empty: the Host of each request'),
  PARTA_TRUSTED_PROXIES: z
    .string()
    .default('')
    .describe('addresses or networks whose X-Forwarded-For is believed, separated by commas'),
  PARTA_WEB_FOLDER: z
    .string()
    .default(resolve(import.meta.dirname, '../../web/dist'))
    .describe('where the built web app lies'),
  PARTA_WEEKS_MIB: z.coerce.number().int().min(1).max(4096).default(64).describe('mebibytes of weeks kept in memory'),
  PARTA_READS_AT_ONCE: z.coerce
    .number()
    .int()
    .min(1)
    .max(100_000)
    .default(400)
    .describe('questions answered at once, beyond it they are told to come again; commands get twice as many places'),
  PARTA_ZONE: z
    .string()
    .default('Europe/Moscow')
    .describe('the zone whose calendar says which week is the current one'),
});
export type GatewayConfig = z.infer<typeof gatewayConfig>;

/** The injection token of the parsed, frozen configuration. */
export const GATEWAY_CONFIG = Symbol('parta.gateway.config');

/** The environment of this process. */
export const environment: Record<string, string | undefined> = process.env;

/**
 * Parses the environment; the result is frozen.
 * @throws Error naming every wrong or unknown `PARTA_*` variable
 */
export function gatewayConfigFrom(variables: Record<string, string | undefined>): Readonly<GatewayConfig> {
  const ours = Object.entries(variables).filter(([name]) => name.startsWith('PARTA_'));
  const parsed = gatewayConfig.safeParse(Object.fromEntries(ours));
  if (parsed.success) return Object.freeze(parsed.data);
  throw new Error(`Wrong settings: ${z.prettifyError(parsed.error)}`);
}
