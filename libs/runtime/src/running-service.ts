import {
  type BusLog,
  connectBus,
  Counters,
  type Database,
  EventServer,
  logAnswers,
  NatsRpcServer,
  operationAnswers,
  Relay,
  RpcClient,
  signalSubject,
  Turnstile,
} from '@parta/bus';
import { type RequestContract, type ServiceName, SOURCES } from '@parta/contracts';
import { connectDatabase } from '@parta/store';
import type { ServiceConfig } from './config.ts';
import { serveHealth } from './health.ts';
import { metricsOf } from './metrics.ts';
import { operationsOf } from './operations/index.ts';
import type { ServiceDefinition } from './service-definition.ts';
import { startNest } from './start-nest.ts';
import { TimedWorker } from './timed-work.ts';
import { verifierOf } from './verifier-of.ts';

const QUEUE = 200;

/** A service at work. `stop` lets nothing fall: it stops taking, ends what is in hand, publishes what is left. */
export type RunningService = { healthPort: number; database: Database; counters: Counters; stop: () => Promise<void> };

/** Starts a service: schema, database, bus, handlers, relay, timed work, health. */
export async function startService(
  definition: ServiceDefinition,
  config: ServiceConfig,
  log: BusLog,
): Promise<RunningService> {
  const { name } = definition;
  const database = await connectDatabase(definition.database, {
    url: config.PARTA_DATABASE_URL,
    readerUrl: config.PARTA_READER_URL ?? config.PARTA_DATABASE_URL,
    pool: config.PARTA_DATABASE_POOL,
  });
  const connection = await connectBus({
    servers: config.PARTA_NATS_URL,
    name,
    ...(config.PARTA_NATS_USER ? { user: config.PARTA_NATS_USER } : {}),
    ...(config.PARTA_NATS_PASSWORD ? { pass: config.PARTA_NATS_PASSWORD } : {}),
  });
  const client = new RpcClient(connection, name);
  const counters = new Counters();
  const turnstile = new Turnstile(config.PARTA_DATABASE_POOL * 2, QUEUE);
  const parts = { service: name, connection: () => connection, database, counters, log };
  const events = new EventServer({ ...parts, hearer: name });
  const operations = operationsOf({
    ...parts,
    events,
    readerUrl: config.PARTA_READER_URL ?? config.PARTA_DATABASE_URL,
  });
  const requests = new NatsRpcServer({
    ...parts,
    turnstile,
    verifier: verifierOf(client),
    builtIn: new Map([
      ...logAnswers(name, database.log),
      ...operationAnswers(name, operations, (entry) => database.record(entry)),
    ]),
    caughtUp: (revs) => events.caughtUp(revs),
  });
  const app = await startNest(definition, config, client, [requests, events]);
  const isSource = (SOURCES as readonly string[]).includes(name);
  const relay = new Relay(parts);
  if (isSource) relay.start();
  database.onCommit(({ signals }) => {
    for (const signal of signals) connection.publish(signalSubject(signal), JSON.stringify(signal.data));
  });
  const timed = new TimedWorker(database, askingItself(name, requests), log);
  timed.start(definition.timed ?? []);
  let isDraining = false;
  const health = await serveHealth({
    port: config.PARTA_HEALTH_PORT,
    metrics: metricsOf(name, { counters, lag: () => events.lag, busy: () => turnstile.busy }),
    ready: async () => !isDraining && !connection.isClosed() && (await database.reachable()),
  });
  log.info({ port: health.port }, 'ready');
  return {
    healthPort: health.port,
    database,
    counters,
    stop: async () => {
      isDraining = true;
      await new Promise((done) => setTimeout(done, config.PARTA_DRAIN_SECONDS * 1000));
      await timed.stop();
      await app.close();
      if (isSource) await relay.stop();
      await connection.drain();
      await health.close();
      await database.close();
    },
  };
}

/** A command the service gives itself carries its own name, as if another service had asked. */
function askingItself(name: ServiceName, requests: NatsRpcServer) {
  return async (contract: RequestContract, input: unknown, commandId: string): Promise<void> => {
    const body = new TextEncoder().encode(JSON.stringify(input));
    await requests.answerHere(contract, { caller: { kind: 'service', name }, commandId, trace: null, body });
  };
}
