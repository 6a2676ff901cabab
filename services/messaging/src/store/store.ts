import { defineDatabase, type HearingOf, type ReadingOf, type UnitOf } from '@parta/store';
import type { EntityManager } from 'typeorm';
import { Announcements } from './announcements.ts';
import { Conversations } from './conversations.ts';
import { Letters } from './letters.ts';
import { Messages } from './messages.ts';
import { Messaging1767225600000 } from './migrations/1767225600000-messaging.ts';
import { Rolls } from './rolls.ts';
import { Roster } from './roster.ts';

const open = (manager: EntityManager) => ({
  announcements: new Announcements(manager),
  conversations: new Conversations(manager),
  letters: new Letters(manager),
  messages: new Messages(manager),
  rolls: new Rolls(manager),
  roster: new Roster(manager),
});

export const messagingDatabase = defineDatabase({
  name: 'messaging',
  rows: [],
  migrations: [Messaging1767225600000],
  open,
});
export type MessagingStore = ReturnType<typeof open>;
export type Hearing = HearingOf<MessagingStore>;
export type Reading = ReadingOf<MessagingStore>;
export type Unit = UnitOf<MessagingStore>;
