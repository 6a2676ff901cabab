import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import { freePort } from '../free-port.ts';
import { builtInPeople } from './built-in-people.ts';
import type { Fault, FaultSwitch } from './fault.ts';
import { interactions } from './interactions.ts';
import { misbehave } from './misbehave.ts';
import type { Persona } from './persona.ts';
import { type PortalClient, portalProvider } from './portal-provider.ts';
import { specialPersonas } from './special-personas.ts';

/** The development portal while it runs. `people` are all who can sign in, those with a note first. */
export type Portal = {
  issuer: string;
  people: readonly Persona[];
  /** Misbehaves from now on, or well again with `null`; `milliseconds` counts for latency. */
  breakBy(fault: Fault | null, milliseconds?: number): void;
  stop(): Promise<void>;
};

type Options = { port?: number; clients: readonly PortalClient[]; people?: readonly Persona[] };

/** Listens on 127.0.0.1 only, so that nobody else can be anybody. */
export async function startPortal({ port, clients, people: known = builtInPeople() }: Options): Promise<Portal> {
  const at = port ?? (await freePort());
  const issuer = `http://127.0.0.1:${at}`;
  const noted = known.filter(({ note }) => note !== undefined);
  const people = [...noted, ...specialPersonas(known), ...known.filter(({ note }) => note === undefined)];
  const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const standing: FaultSwitch = { fault: null, milliseconds: 0 };
  const provider = portalProvider({ issuer, clients, people, key });
  provider.use(misbehave(standing, key));
  provider.use(interactions(provider, people, standing));
  const server = createServer(provider.callback());
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(at, '127.0.0.1', resolve));
  return {
    issuer,
    people,
    breakBy: (fault, milliseconds = 0) => void Object.assign(standing, { fault, milliseconds }),
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
