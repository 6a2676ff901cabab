import { derivedId, type MessagePosted, Refusal, type StartConversation } from '@parta/contracts';
import type { Party } from './circle.ts';
import { type Letter, recipientsOf, refuseOtherCount } from './letter.ts';
import type { Written } from './limits.ts';
import type { Thread } from './thread.ts';
import type { Writer } from './writer.ts';

/** A message as it is posted: to whom it is addressed is settled here, and nobody else ever reads it. */
export type NewMessage = {
  conversationId: string;
  schoolId: string;
  childId: string;
  seq: number;
  messageId: string;
  /** The letter it came with; null for an answer. */
  letterId: string | null;
  author: Party;
  recipients: readonly Party[];
  body: string;
};
/** A conversation as it begins. */
export type NewConversation = Thread & { conversationId: string; schoolId: string; subject: string; createdBy: string };
/** A letter ready to be kept. */
export type ReadyLetter = {
  conversations: readonly NewConversation[];
  messages: readonly NewMessage[];
  recipientIds: readonly string[];
  amount: Written;
};

type Wanted = Pick<StartConversation, 'audience' | 'subject' | 'body' | 'counted'> & { letterId: string };

/** @throws needs-guardian, audience-empty, audience-changed */
export function readyLetter(letter: Letter, wanted: Wanted, writer: Writer): ReadyLetter {
  const { schoolId } = letter;
  const { letterId, subject, body } = wanted;
  if (letter.threads.length === 0)
    throw new Refusal(wanted.audience.kind === 'pupil' ? 'needs-guardian' : 'audience-empty', 'Nobody is reached');
  const recipientIds = recipientsOf(letter, writer).map(({ personId }) => personId);
  refuseOtherCount(wanted.counted, recipientIds.length);
  const idOf = (childId: string) => derivedId('conversation', letterId, childId);
  const conversations = letter.threads.map(({ childId, staffIds, office }) => ({
    ...{ conversationId: idOf(childId), schoolId, childId, staffIds, office, subject, createdBy: writer.personId },
  }));
  const messages = letter.threads.map(({ childId, writer: author, present }) => ({
    ...{ conversationId: idOf(childId), schoolId, childId, seq: 1, messageId: derivedId('message', letterId, childId) },
    ...{ letterId, author, recipients: withoutAuthor(present, author), body },
  }));
  return { conversations, messages, recipientIds, amount: amountOf(letter) };
}

export function withoutAuthor(parties: readonly Party[], { personId }: Party): Party[] {
  return parties.filter((party) => party.personId !== personId);
}

export function messagePosted({ author, recipients, ...message }: NewMessage): MessagePosted {
  const { schoolId, conversationId, messageId, seq, childId } = message;
  const told = recipients.map(({ personId, as }) => ({ personId, isGuardian: as === 'guardian' }));
  return {
    schoolId,
    conversationId,
    messageId,
    seq,
    childId,
    authorId: author.personId,
    kind: 'child',
    recipients: told,
  };
}

/** Outside of the own classes writes whoever neither leads nor teaches the child: the administration. */
function amountOf({ threads }: Letter): Written {
  const outside = threads
    .filter(({ writer }) => writer.as === 'administration')
    .flatMap(({ present }) => present.filter(({ as }) => as === 'guardian').map(({ personId }) => personId));
  return { threads: threads.length, outside: new Set(outside).size };
}
