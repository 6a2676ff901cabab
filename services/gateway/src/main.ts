import { RpcClient } from '@parta/bus/client';
import { logOf } from '@parta/runtime';
import { environment, gatewayConfigFrom } from './gateway.config.ts';
import { runGateway } from './run-gateway.ts';

const config = gatewayConfigFrom(environment);
const log = logOf('gateway', config.PARTA_LOG_LEVEL);
const { PARTA_NATS_URL: servers, PARTA_NATS_USER: user, PARTA_NATS_PASSWORD: pass } = config;
const client = await RpcClient.connect({ servers, name: 'gateway', ...(user && { user }), ...(pass && { pass }) });
const gateway = await runGateway(config, client, log);

const stop = () =>
  void gateway.stop().then(
    () => process.exit(0),
    () => process.exit(1),
  );
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
// A connection that is closed for good never comes back by itself: whoever runs the process starts it again.
void client.connection.closed().then((error) => {
  if (error) log.error({ err: error }, 'the bus is gone');
  return gateway.isStopping() ? undefined : process.exit(1);
});
