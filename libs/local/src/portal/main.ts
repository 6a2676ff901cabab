/** The development portal as a process of its own. */
import { Obstacle } from '../obstacle.ts';
import { portalSettings } from './portal-settings.ts';
import { startPortal } from './start-portal.ts';

try {
  const portal = await startPortal(portalSettings(process.env, new Date().toISOString().slice(0, 10)));
  console.log(`portal ready ${portal.issuer}`);
  const stop = (): void => void portal.stop().then(() => process.exit(0));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
} catch (error) {
  if (!(error instanceof Obstacle)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
