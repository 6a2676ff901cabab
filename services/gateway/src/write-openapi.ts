import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '@parta/contracts';
import { gatewayConfigFrom } from './gateway.config.ts';
import { openApiOf } from './openapi.ts';
import { openGateway } from './open-gateway.ts';
import { Services } from './services.ts';

/** The address book needs nobody behind the routes. */
class NobodyAnswers extends Services {
  async ask(): Promise<never> {
    throw new Refusal('unavailable', 'There are no services');
  }

  async askBytes(): Promise<never> {
    throw new Refusal('unavailable', 'There are no services');
  }

  subscribe(): void {}

  onReconnect(): void {}
}

/* Run by `npm run schemas`. */
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const app = await openGateway(gatewayConfigFrom({}), new NobodyAnswers(), silent);
const file = join(import.meta.dirname, '../src/openapi.json');
writeFileSync(file, `${JSON.stringify(openApiOf(app), null, 2)}\n`);
await app.close();
