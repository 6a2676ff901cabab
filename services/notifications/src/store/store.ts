import { defineDatabase, type HearingOf, type ReadingOf, type StepsOf, type UnitOf } from '@parta/store';
import type { EntityManager } from 'typeorm';
import { Deliveries } from './deliveries.ts';
import { Intents } from './intents.ts';
import { Notifications1767225600000 } from './migrations/1767225600000-notifications.ts';
import { LessonNewsOfTeachers } from './lesson-news.ts';
import { LessonNews1767225600020 } from './migrations/1767225600020-lesson-news.ts';
import { SignatureRounds1767225600040 } from './migrations/1767225600040-signature-rounds.ts';
import { Unread1767225600030 } from './migrations/1767225600030-unread.ts';
import { Notices } from './notices.ts';
import { People } from './people.ts';
import { SignatureRounds } from './signature-rounds.ts';
import { Unread } from './unread.ts';

const open = (manager: EntityManager) => ({
  deliveries: new Deliveries(manager),
  intents: new Intents(manager),
  lessonNews: new LessonNewsOfTeachers(manager),
  notices: new Notices(manager),
  people: new People(manager),
  signatureRounds: new SignatureRounds(manager),
  unread: new Unread(manager),
});

export const notificationsDatabase = defineDatabase({
  name: 'notifications',
  rows: [],
  migrations: [Notifications1767225600000, LessonNews1767225600020, Unread1767225600030, SignatureRounds1767225600040],
  open,
});
export type NotificationsStore = ReturnType<typeof open>;
export type Hearing = HearingOf<NotificationsStore>;
export type Reading = ReadingOf<NotificationsStore>;
export type Unit = UnitOf<NotificationsStore>;
export type Steps = StepsOf<NotificationsStore>;
