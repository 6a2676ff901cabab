import { Access, Answers } from '@parta/bus';
import { Conversation, type ConversationAnswer } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import { circleOf } from '../domain/circle.ts';
import { cityDay } from '../domain/city-day.ts';
import { closedOn, readerOf, standing } from '../domain/reading.ts';
import { presentIn } from '../domain/thread.ts';
import { writerOf } from '../domain/writer.ts';
import type { Reading } from '../store/store.ts';

const MESSAGES = 100;
/** Above every number there is. */
const NEWEST = 2_000_000_000;

@Controller()
export class ConversationHandler {
  @Answers(Conversation)
  @Access('letter.read')
  async conversation(
    { conversationId, before }: Conversation,
    { store, caller, now }: Reading,
  ): Promise<ConversationAnswer> {
    const writer = writerOf(caller);
    const thread = standing(await store.conversations.one(conversationId));
    const { childId, schoolId, subject } = thread;
    const ties = await store.rolls.tiesOf([childId]);
    const today = cityDay(now);
    const circle = circleOf(childId, schoolId, ties, today);
    const { personId } = readerOf(thread, circle, writer);
    const until = before === undefined ? NEWEST : Number(before);
    const { messages, readSeq } = await store.messages.heardBy(personId, conversationId, until, MESSAGES + 1);
    return {
      ...{ conversationId, childId, subject, readSeq },
      closed: closedOn(childId, schoolId, ties, today),
      people: presentIn(thread, circle),
      messages: messages.slice(-MESSAGES),
      hasEarlier: messages.length > MESSAGES,
    };
  }
}
