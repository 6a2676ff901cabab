import { RemindToSign, SendDue, TellLessonChanges, TellUnread } from '@parta/contracts';
import { defineService } from '@parta/runtime';
import { notificationsConfig } from './notifications.config.ts';
import { NotificationsModule } from './notifications.module.ts';
import { notificationsDatabase } from './store/store.ts';

export const notifications = defineService({
  name: 'notifications',
  database: notificationsDatabase,
  module: NotificationsModule,
  config: notificationsConfig,
  timed: [
    { every: 2, ask: SendDue, input: {} },
    { every: 5, ask: TellLessonChanges, input: {} },
    { every: 20, ask: TellUnread, input: {} },
    { every: 10, ask: RemindToSign, input: {} },
  ],
});
