import { bootstrap, connectBus } from '@parta/bus';

/** Streams of this size suffice for a school on a laptop; what is older is in Postgres. */
const options = { replicas: 1, maxBytes: 512 * 1024 * 1024 };
const everyMs = 60_000;

/**
 * Makes streams and consumers now, and again every minute: a broker that lost everything has them back soon.
 * Answers how to end it.
 */
export async function keepStreams(bus: { url: string; password: string }): Promise<() => Promise<void>> {
  const connection = await connectBus({ servers: bus.url, name: 'ops', user: 'ops', pass: bus.password });
  await bootstrap(connection, options);
  const again = setInterval(() => void bootstrap(connection, options).catch(() => undefined), everyMs);
  return async () => {
    clearInterval(again);
    await connection.close();
  };
}
