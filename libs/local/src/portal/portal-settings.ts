import { readFileSync } from 'node:fs';
import { Obstacle } from '../obstacle.ts';
import { demoPeople } from './demo-people.ts';
import type { Persona } from './persona.ts';
import type { PortalClient } from './portal-provider.ts';

/** How the portal's own process is started. */
export type PortalSettings = { port: number; clients: readonly PortalClient[]; people: readonly Persona[] };

/**
 * `PARTA_PORTAL_PORT`; `PARTA_PORTAL_CLIENTS` as JSON, else one development client; `PARTA_PORTAL_PEOPLE` a JSON file of
 * personas, else the demo school. @throws Obstacle in production: whoever asks gets to be anybody here.
 */
export function portalSettings(environment: NodeJS.ProcessEnv, today: string): PortalSettings {
  if (environment['NODE_ENV'] === 'production') {
    throw new Obstacle(
      'Портал разработки не запускается в NODE_ENV=production: на нём любой может назваться кем угодно.',
    );
  }
  const { PARTA_PORTAL_PORT: port, PARTA_PORTAL_CLIENTS: clients, PARTA_PORTAL_PEOPLE: file } = environment;
  return {
    port: Number(port ?? 8710),
    clients: clients ? (JSON.parse(clients) as PortalClient[]) : [developmentClient],
    people: file ? (JSON.parse(readFileSync(file, 'utf8')) as Persona[]) : demoPeople(today),
  };
}

const developmentClient: PortalClient = {
  clientId: 'parta-development',
  clientSecret: 'parta-development-secret',
  redirectUris: ['http://localhost:8700/api/id/auth/cb/portal'],
};
