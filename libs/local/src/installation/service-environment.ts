import type { ServiceName } from '@parta/contracts';
import type { Provisioned } from '../provision.ts';

/** What the services of one installation have to know of each other. */
export type Surroundings = {
  natsUrl: string;
  natsPasswords: Record<string, string>;
  databases: Partial<Record<ServiceName, Provisioned>>;
  healthPorts: Record<ServiceName, number>;
  webPort: number;
  smtpPort: number;
  portal: { issuer: string; clientId: string; clientSecret: string };
};

/** The environment of a service's process: ours, and of the starter's only what does not speak to Parta. */
export function serviceEnvironment(name: ServiceName, around: Surroundings): NodeJS.ProcessEnv {
  const database = around.databases[name];
  return {
    ...withoutParta(process.env),
    PARTA_NATS_URL: around.natsUrl,
    PARTA_NATS_USER: name,
    PARTA_NATS_PASSWORD: around.natsPasswords[name] ?? '',
    // No balancer has to notice the end of a process here.
    PARTA_DRAIN_SECONDS: '0',
    PARTA_HEALTH_PORT: String(around.healthPorts[name]),
    ...(database && { PARTA_DATABASE_URL: database.url, PARTA_READER_URL: database.readerUrl }),
    ...own[name]?.(around),
  };
}

const own: Partial<Record<ServiceName, (around: Surroundings) => NodeJS.ProcessEnv>> = {
  gateway: ({ webPort }) => ({ PARTA_HTTP_PORT: String(webPort) }),
};

function withoutParta(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith('PARTA_')));
}
