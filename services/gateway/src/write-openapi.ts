import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gatewayConfigFrom } from './gateway.config.ts';
import { openApiOf } from './openapi.ts';
import { openGateway } from './open-gateway.ts';
import { NobodyAnswers } from './services.ts';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const app = await openGateway(gatewayConfigFrom({}), new NobodyAnswers(), silent);
const file = join(import.meta.dirname, '../src/openapi.json');
writeFileSync(file, `${JSON.stringify(openApiOf(app), null, 2)}\n`);
await app.close();
