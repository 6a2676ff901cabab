import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RunningProcess } from '../running-process.ts';
import { untilReady } from '../until-ready.ts';
import { words } from '../words.ts';
import type { Site } from './site.ts';

const program = fileURLToPath(new URL('../../dist/portal/main.js', import.meta.url));

/** How identity reaches the portal. */
export type PortalAccess = { issuer: string; clientId: string; clientSecret: string };

/** The development portal as a process of its own, with one client that may return to the web app. */
export async function startPortalProcess(
  { dataDir, ports, processes, say }: Site,
  webPort: number,
): Promise<PortalAccess> {
  const port = await ports.take('portal');
  const [clientId, clientSecret] = ['parta-development', randomBytes(18).toString('base64url')];
  const redirectUris = ['localhost', '127.0.0.1'].map((host) => `http://${host}:${webPort}/api/id/auth/cb/portal`);
  const running = RunningProcess.start({
    name: 'portal',
    command: process.execPath,
    args: [program],
    env: {
      ...process.env,
      PARTA_PORTAL_PORT: String(port),
      PARTA_PORTAL_CLIENTS: JSON.stringify([{ clientId, clientSecret, redirectUris }]),
    },
    stopBy: 'SIGTERM',
    logFile: join(dataDir, 'logs', 'portal.log'),
  });
  processes.add('portal', running);
  const issuer = `http://127.0.0.1:${port}`;
  await untilReady(running, async () => {
    if (!(await fetch(`${issuer}/.well-known/openid-configuration`)).ok) throw new Error('not yet');
  });
  processes.ready('portal');
  say(words().portalReady(issuer));
  return { issuer, clientId, clientSecret };
}
