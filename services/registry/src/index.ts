import { defineService } from '@parta/runtime';
import { registryConfig } from './registry.config.ts';
import { RegistryModule } from './registry.module.ts';
import { registryDatabase } from './store/store.ts';

export const registry = defineService({
  name: 'registry',
  database: registryDatabase,
  module: RegistryModule,
  config: registryConfig,
});
