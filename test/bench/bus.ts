import { RpcClient } from '@parta/bus';
import type { City } from './city.ts';

/** A connection to the bus in the place of a service, with what that service may do there. */
export function connectAs({ installation }: City, name: 'gateway' | 'ops'): Promise<RpcClient> {
  const { url, password } = installation.record.nats;
  const pass = name === 'ops' ? password : installation.natsPassword(name);
  return RpcClient.connect({ servers: url, name, user: name, pass });
}
