import { defineService } from '@parta/runtime';
import { messagingConfig } from './messaging.config.ts';
import { MessagingModule } from './messaging.module.ts';
import { messagingDatabase } from './store/store.ts';

export const messaging = defineService({
  name: 'messaging',
  database: messagingDatabase,
  module: MessagingModule,
  config: messagingConfig,
});
