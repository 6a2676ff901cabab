import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ServiceName } from '@parta/contracts';
import type { Launch, Provisioned } from '@parta/local';
import type { FieldOptions } from './field.ts';
import type { TestKey } from './test-key.ts';

/** One process of a service. */
export type Replica = { name: string; service: ServiceName };

/** Seconds a mark rests before families are told of it. */
export const SETTLE_SECONDS = 4;

/** The whole way of a mark; journal and diary have two processes, so that leases can be stolen. */
export const WHOLE_WAY: readonly Replica[] = [
  ...(['registry', 'identity', 'notifications'] as const).map((service) => ({ name: service, service })),
  ...(['journal', 'diary'] as const).flatMap((service) => [1, 2].map((n) => ({ name: `${service}-${n}`, service }))),
];

export type Around = {
  options: FieldOptions;
  databases: Record<string, Provisioned>;
  natsUrl: string;
  passwords: Record<string, string>;
  smtpPort: number;
  key: TestKey;
  logs: string;
};

const built = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** How a replica is started, and started again: always with the same environment. */
export function launchOf({ name, service }: Replica, port: number, around: Around, more: NodeJS.ProcessEnv): Launch {
  const { options, natsUrl, passwords, logs } = around;
  return {
    name,
    command: process.execPath,
    args: programOf(service, options.mutant),
    env: {
      ...withoutParta(process.env),
      ...databaseOf(around.databases[service]),
      PARTA_NATS_URL: natsUrl,
      PARTA_NATS_USER: service,
      PARTA_NATS_PASSWORD: passwords[service],
      PARTA_HEALTH_PORT: String(port),
      PARTA_DRAIN_SECONDS: '0',
      ...own[service]?.(around),
      ...more,
    },
    stopBy: 'SIGTERM',
    logFile: join(logs, `${name}.log`),
  };
}

/** The gateway has none. */
const databaseOf = (database: Provisioned | undefined): NodeJS.ProcessEnv =>
  database ? { PARTA_DATABASE_URL: database.url, PARTA_READER_URL: database.readerUrl } : {};

function programOf(service: ServiceName, mutant: number | undefined): string[] {
  if (service === 'registry' || service === 'identity') return [built(`../stand-ins/${service}-main.js`)];
  const program = built(`../../../../services/${service}/dist/`);
  return mutant === undefined
    ? [join(program, 'main.js')]
    : [built('../mutants/main.js'), String(mutant), service, join(program, 'index.js')];
}

const own: Partial<Record<ServiceName, (around: Around) => NodeJS.ProcessEnv>> = {
  registry: ({ options }) => ({ PARTA_CITY_DAY: options.today }),
  identity: ({ options, key }) => ({ PARTA_CITY_DAY: options.today, PARTA_TEST_KEY: key.told }),
  journal: () => ({ PARTA_JOURNAL_KEY: 'k'.repeat(43) }),
  notifications: ({ smtpPort }) => ({
    PARTA_SMTP_URL: `smtp://127.0.0.1:${smtpPort}`,
    PARTA_SETTLE_SECONDS: String(SETTLE_SECONDS),
  }),
};

function withoutParta(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith('PARTA_')));
}
