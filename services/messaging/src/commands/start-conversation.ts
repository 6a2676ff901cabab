import { Access, Answers } from '@parta/bus';
import { MailChanged, MessagePosted, StartConversation, type StartConversationAnswer } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import { cityDay } from '../domain/city-day.ts';
import { letterIdOf, letterTo } from '../domain/letter.ts';
import { refuseTooMuch } from '../domain/limits.ts';
import { messagePosted, readyLetter } from '../domain/message.ts';
import { writerOf } from '../domain/writer.ts';
import type { Unit } from '../store/store.ts';

@Controller()
export class StartConversationHandler {
  @Answers(StartConversation)
  @Access('letter.write')
  async startConversation(wanted: StartConversation, unit: Unit): Promise<StartConversationAnswer> {
    const { store, caller } = unit;
    const { personId } = writerOf(caller);
    await store.letters.turnOf(personId);
    const letterId = letterIdOf(personId, wanted.clientId);
    return (await store.letters.answerOf(letterId)) ?? write(wanted, letterId, unit);
  }
}

async function write(wanted: StartConversation, letterId: string, { store, say, signal, caller, now }: Unit) {
  const writer = writerOf(caller);
  const { audience, staffIds, toOffice: office, subject } = wanted;
  const roll = await store.rolls.of(audience, writer.schoolIds, cityDay(now));
  const letter = letterTo(audience, roll, writer, { staffIds, office });
  const ready = readyLetter(letter, { ...wanted, letterId }, writer);
  refuseTooMuch(writer, await store.letters.writtenBefore(writer.personId, now), ready.amount);

  await store.letters.put({ letterId, authorId: writer.personId, schoolId: letter.schoolId, subject }, ready, now);
  await store.conversations.open(ready.conversations, now);
  await store.messages.post(ready.messages, now);
  for (const message of ready.messages) say(MessagePosted, messagePosted(message));
  signal(MailChanged, { personIds: [...ready.recipientIds, writer.personId] });
  const conversationIds = ready.conversations.map(({ conversationId }) => conversationId);
  return { letterId, conversationIds, recipients: ready.recipientIds.length };
}
