import { isFree } from '../free-port.ts';
import { Obstacle } from '../obstacle.ts';
import { words } from '../words.ts';
import type { InstallationOptions } from './installation.types.ts';
import type { PortBook } from './port-book.ts';
import { GATEWAY_PORT_BEHIND_VITE, VITE_PORT } from './watchers.ts';

const usual = 8080;

/** Where browsers open the web app, and where the gateway listens: the same unless Vite stands between them. */
export type WebPorts = { webPort: number; gatewayPort: number };

/** @throws Obstacle when another program has the port that was asked for */
export async function webPortsOf({ ports, webPort, onChange }: InstallationOptions, book: PortBook): Promise<WebPorts> {
  if (onChange === 'restart') {
    return { webPort: await free(VITE_PORT), gatewayPort: await free(GATEWAY_PORT_BEHIND_VITE) };
  }
  const port = ports === 'random' ? await book.take('web') : await free(webPort ?? book.known('web') ?? usual);
  book.note('web', port);
  return { webPort: port, gatewayPort: port };
}

async function free(port: number): Promise<number> {
  if (!(await isFree(port))) throw new Obstacle(words().portTaken(port));
  return port;
}
