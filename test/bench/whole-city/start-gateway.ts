import { freePort, RunningProcess, untilReady } from '@parta/local';
import type { Field } from '../../faults/field/field.ts';

/** The gateway in front of the city, which keeps little, so that a miss is one; answers its address. */
export async function startGateway({ launch, processes }: Field): Promise<string> {
  const [port, health] = [await freePort(), await freePort()];
  const environment = { PARTA_HTTP_PORT: `${port}`, PARTA_HEALTH_PORT: `${health}`, PARTA_WEEKS_MIB: '1' };
  const running = RunningProcess.start(launch({ name: 'gateway', service: 'gateway' }, environment));
  processes.add('gateway', running);
  await untilReady(running, async () => {
    if (!(await fetch(`http://127.0.0.1:${health}/health/ready`)).ok) throw new Error('not yet');
  });
  processes.ready('gateway');
  return `http://127.0.0.1:${port}`;
}
