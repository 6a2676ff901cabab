import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RunningProcess } from '../running-process.ts';
import { untilReady } from '../until-ready.ts';
import type { Site } from './site.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** Vite's own port; its proxy expects the gateway at 3000 (services/web/vite.config.ts). */
export const VITE_PORT = 5173;
export const GATEWAY_PORT_BEHIND_VITE = 3000;

/** Compiles what is changed, and serves the web app from its sources. */
export async function startWatchers({ dataDir, processes }: Site): Promise<void> {
  const launch = (name: string, cwd: string, args: string[]) => {
    const logFile = join(dataDir, 'logs', `${name}.log`);
    return RunningProcess.start({ name, command: process.execPath, args, cwd, stopBy: 'SIGTERM', logFile });
  };
  const compiler = ['node_modules/typescript/bin/tsc', '-b', '--watch', '--preserveWatchOutput'];
  processes.add('tsc', launch('tsc', root, compiler));
  const vite = [join(root, 'node_modules/vite/bin/vite.js'), '--port', String(VITE_PORT), '--strictPort'];
  const running = launch('vite', join(root, 'services/web'), vite);
  processes.add('vite', running);
  await untilReady(running, () => fetch(`http://localhost:${VITE_PORT}/`));
  for (const name of ['tsc', 'vite']) processes.ready(name);
}
