import { Access, Answers } from '@parta/bus';
import { Inbox, type InboxAnswer } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import { cityDay } from '../domain/city-day.ts';
import { pageBefore, pageOf } from '../domain/page.ts';
import { readable } from '../domain/reading.ts';
import { writerOf } from '../domain/writer.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class InboxHandler {
  @Answers(Inbox)
  @Access('letter.read')
  async inbox({ before }: Inbox, { store, caller, now }: Reading): Promise<InboxAnswer> {
    const writer = writerOf(caller);
    const received = await store.conversations.receivedBy(writer.personId, writer.side, pageBefore(before));
    const { page, next } = pageOf(received, ({ conversationId }) => conversationId);
    const ties = await store.rolls.tiesOf(page.map(({ childId }) => childId));
    const conversations = readable(page, ties, writer, cityDay(now)).map(
      ({ conversationId, childId, subject, last, unread }) => ({ conversationId, childId, subject, last, unread }),
    );
    return { conversations, next };
  }
}
