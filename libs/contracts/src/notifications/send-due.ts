import { z } from 'zod';
import { command, type AnswerOf, type InputOf } from '../message.ts';

/** What has settled becomes notifications, and letters that are due go out. The service asks it of itself, every few seconds. */
export const SendDue = command('notifications.send-due.v1', {
  input: z.strictObject({}),
  output: z.object({ told: z.int(), sent: z.int() }),
  refusals: [],
  askedBy: ['notifications'],
});
export type SendDue = InputOf<typeof SendDue>;
export type SendDueAnswer = AnswerOf<typeof SendDue>;

/** Who has had letters or announcements unread for long is told so, at most once a day. The service asks it of itself. */
export const TellUnread = command('notifications.tell-unread.v1', {
  input: z.strictObject({}),
  output: z.object({ told: z.int() }),
  refusals: [],
  askedBy: ['notifications'],
});
export type TellUnread = InputOf<typeof TellUnread>;
export type TellUnreadAnswer = AnswerOf<typeof TellUnread>;
