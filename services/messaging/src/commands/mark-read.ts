import { Access, Answers } from '@parta/bus';
import { ConversationRead, MailChanged, MarkRead } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import { circleOf } from '../domain/circle.ts';
import { cityDay } from '../domain/city-day.ts';
import { readerOf, standing } from '../domain/reading.ts';
import { writerOf } from '../domain/writer.ts';
import type { Unit } from '../store/store.ts';

@Controller()
export class MarkReadHandler {
  @Answers(MarkRead)
  @Access('letter.read')
  async markRead({ conversationId, upToSeq }: MarkRead, { store, say, signal, caller, now }: Unit): Promise<void> {
    const writer = writerOf(caller);
    const thread = standing(await store.conversations.one(conversationId));
    const ties = await store.rolls.tiesOf([thread.childId]);
    const { personId } = readerOf(thread, circleOf(thread.childId, thread.schoolId, ties, cityDay(now)), writer);

    const seq = await store.messages.markRead(conversationId, personId, upToSeq, now);
    if (seq === undefined) return;
    say(ConversationRead, { schoolId: thread.schoolId, conversationId, personId, upToSeq: seq });
    signal(MailChanged, { personIds: [personId] });
  }
}
