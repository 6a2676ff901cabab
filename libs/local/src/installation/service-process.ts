import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ServiceName } from '@parta/contracts';
import { RunningProcess } from '../running-process.ts';
import { untilReady } from '../until-ready.ts';
import { words } from '../words.ts';
import { serviceEnvironment, type Surroundings } from './service-environment.ts';
import type { Site } from './site.ts';

const services = fileURLToPath(new URL('../../../../services/', import.meta.url));

/** Starts a service as a process of its own and waits until it is ready. */
export async function startServiceProcess(
  { dataDir, processes, say, onChange }: Site,
  name: ServiceName,
  around: Surroundings,
  more: NodeJS.ProcessEnv = {},
): Promise<void> {
  const running = RunningProcess.start({
    name,
    command: process.execPath,
    args: [
      ...(onChange === 'restart' ? ['--watch', '--watch-preserve-output'] : []),
      '--enable-source-maps',
      join(services, name, 'dist', 'main.js'),
    ],
    env: { ...serviceEnvironment(name, around), ...more },
    stopBy: 'SIGTERM',
    logFile: join(dataDir, 'logs', `${name}.log`),
  });
  processes.add(name, running);
  await untilReady(running, async () => {
    if (!(await fetch(`${healthOf(around, name)}/health/ready`)).ok) throw new Error('not yet');
  });
  processes.ready(name);
  say(words().serviceReady(name));
}

export function healthOf({ healthPorts }: Surroundings, name: ServiceName): string {
  return `http://127.0.0.1:${healthPorts[name]}`;
}
