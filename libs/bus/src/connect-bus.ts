import type { NatsConnection } from '@nats-io/nats-core';
import { connect as connectNats } from '@nats-io/transport-node';

export type BusAddress = { servers: string; user?: string; pass?: string; name: string };

/** A connection that never gives up, with an inbox only its owner may read. */
export function connectBus({ servers, name, user, pass }: BusAddress): Promise<NatsConnection> {
  return connectNats({
    servers,
    name,
    ...(user ? { user } : {}),
    ...(pass ? { pass } : {}),
    inboxPrefix: `_INBOX_${name}`,
    noAsyncTraces: true,
    maxReconnectAttempts: -1,
    reconnectTimeWait: 250,
    reconnectJitter: 250,
    pingInterval: 10_000,
    maxPingOut: 2,
    waitOnFirstConnect: true,
  });
}
