import type { ServiceName } from '@parta/contracts';
import type { Keys } from './kept-keys.ts';
import type { Provisioned } from '../provision.ts';

/** What the services of one installation have to know of each other. */
export type Surroundings = {
  natsUrl: string;
  natsPasswords: Record<string, string>;
  databases: Partial<Record<ServiceName, Provisioned>>;
  healthPorts: Record<ServiceName, number>;
  webPort: number;
  gatewayPort: number;
  smtpPort: number;
  dataDir: string;
  portal: { issuer: string; clientId: string; clientSecret: string };
  keys: Keys;
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
  registry: ({ keys }) => ({ PARTA_REGISTRY_KEY: keys.registry }),
  identity: ({ webPort, keys, portal }) => ({
    PARTA_IDENTITY_ORIGIN: webAddress(webPort),
    PARTA_IDENTITY_KEY: keys.identity,
    PARTA_IDENTITY_PROVIDERS: JSON.stringify([
      { id: 'portal', ...portal, ru: 'Портал разработки', en: 'Development portal' },
    ]),
    // Everybody here comes from one address.
    PARTA_IDENTITY_STARTS_PER_MINUTE: '6000',
  }),
  journal: ({ keys, dataDir }) => ({ PARTA_JOURNAL_KEY: keys.journal, PARTA_FILES_FOLDER: `${dataDir}/files` }),
  notifications: ({ webPort, smtpPort }) => ({
    PARTA_SMTP_URL: `smtp://127.0.0.1:${smtpPort}`,
    PARTA_PUBLIC_URL: webAddress(webPort),
    // Long enough to see that a correction is told once, short enough to wait for.
    PARTA_SETTLE_SECONDS: '60',
    PARTA_UNREAD_SECONDS: '300',
  }),
  gateway: ({ gatewayPort }) => ({ PARTA_HTTP_PORT: String(gatewayPort) }),
};

/** `localhost`, not a number: browsers take cookies of https there without https. */
export function webAddress(webPort: number): string {
  return `http://localhost:${webPort}`;
}

function withoutParta(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith('PARTA_')));
}
