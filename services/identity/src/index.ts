import { ForgetExpired, RotateTokenKeys } from '@parta/contracts';
import { defineService } from '@parta/runtime';
import { identityConfig } from './identity.config.ts';
import { IdentityModule } from './identity.module.ts';
import { identityDatabase } from './store/store.ts';

const HOUR = 3600;

export const identity = defineService({
  name: 'identity',
  database: identityDatabase,
  module: IdentityModule,
  config: identityConfig,
  timed: [
    { every: HOUR, ask: RotateTokenKeys, input: { occasion: 'due' } },
    { every: HOUR, ask: ForgetExpired, input: {} },
  ],
});
