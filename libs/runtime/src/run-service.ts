import { configFrom } from './config.ts';
import { logOf } from './log.ts';
import { startService } from './running-service.ts';
import type { ServiceDefinition } from './service-definition.ts';

/** Runs a service as this process until SIGTERM or SIGINT; a failed start ends the process with the reason. */
export async function runService(definition: ServiceDefinition): Promise<void> {
  const config = configFrom(definition.config, process.env);
  const log = logOf(definition.name, config.PARTA_LOG_LEVEL);
  const service = await startService(definition, config, log).catch((error: unknown) => {
    log.error({ err: error }, 'not started');
    process.exit(1);
  });
  const stop = () =>
    void service.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  process.on('unhandledRejection', (error) => {
    log.error({ err: error }, 'unhandled rejection');
    process.exit(1);
  });
}
