import { Access, Answers } from '@parta/bus';
import { derivedId, MailChanged, MessagePosted, SendMessage, type SendMessageAnswer } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import { circleOf } from '../domain/circle.ts';
import { cityDay } from '../domain/city-day.ts';
import { messagePosted, withoutAuthor } from '../domain/message.ts';
import { readerOf, refuseClosed, standing } from '../domain/reading.ts';
import { presentIn, refuseWithoutGuardian } from '../domain/thread.ts';
import { writerOf } from '../domain/writer.ts';
import type { Unit } from '../store/store.ts';

@Controller()
export class SendMessageHandler {
  @Answers(SendMessage)
  @Access('letter.write')
  async sendMessage({ conversationId, clientId, body }: SendMessage, unit: Unit): Promise<SendMessageAnswer> {
    const { store, say, signal, caller, now } = unit;
    const writer = writerOf(caller);
    const thread = standing(await store.conversations.lockedOne(conversationId));
    const ties = await store.rolls.tiesOf([thread.childId]);
    const today = cityDay(now);
    const circle = circleOf(thread.childId, thread.schoolId, ties, today);
    const author = readerOf(thread, circle, writer);
    const messageId = derivedId('message', conversationId, writer.personId, clientId);
    const seq = await store.messages.seqOf(messageId);
    if (seq !== undefined) return { messageId, seq };

    refuseClosed(thread, ties, today);
    const present = presentIn(thread, circle);
    refuseWithoutGuardian(present);
    const { schoolId, childId, lastSeq } = thread;
    const message = {
      ...{ conversationId, schoolId, childId, seq: lastSeq + 1, messageId, letterId: null, author, body },
      recipients: withoutAuthor(present, author),
    };
    await store.messages.post([message], now);
    say(MessagePosted, messagePosted(message));
    signal(MailChanged, { personIds: present.map(({ personId }) => personId) });
    return { messageId, seq: message.seq };
  }
}
