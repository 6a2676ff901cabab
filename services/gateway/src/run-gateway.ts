import { setTimeout as pause } from 'node:timers/promises';
import type { BusLog } from '@parta/bus';
import type { RpcClient } from '@parta/bus/client';
import { serveHealth } from '@parta/runtime';
import { collectDefaultMetrics, Registry } from 'prom-client';
import type { GatewayConfig } from './gateway.config.ts';
import { openGateway } from './open-gateway.ts';
import { RpcServices } from './rpc-services.ts';

export type RunningGateway = { port: number; healthPort: number; stop: () => Promise<void>; isStopping: () => boolean };

/** A gateway that listens. `stop` lets requests come until balancers have noticed, answers those under way, then leaves the bus. */
export async function runGateway(config: GatewayConfig, client: RpcClient, log: BusLog): Promise<RunningGateway> {
  const services = new RpcServices(client);
  const app = await openGateway(config, services, log);
  let stopping = false;
  const metrics = new Registry();
  collectDefaultMetrics({ register: metrics });
  const ready = async () => services.isConnected && !stopping;
  const health = await serveHealth({ port: config.PARTA_HEALTH_PORT, metrics, ready });
  await app.listen(config.PARTA_HTTP_PORT, config.PARTA_HTTP_HOST);
  const address = app.getHttpServer().address();
  const port = typeof address === 'object' && address ? address.port : config.PARTA_HTTP_PORT;
  log.info({ port, health: health.port }, 'ready');
  const stop = async () => {
    stopping = true;
    await pause(config.PARTA_DRAIN_SECONDS * 1_000);
    await app.close();
    await health.close();
    await client.close();
    log.info({}, 'stopped');
  };
  return { port, healthPort: health.port, stop, isStopping: () => stopping };
}
