import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import {
  AudiencePreview,
  type AudiencePreviewAnswer,
  Conversation,
  type ConversationAnswer,
  Inbox,
  type InboxAnswer,
  MarkRead,
  Outbox,
  type OutboxAnswer,
  PossibleRecipients,
  type PossibleRecipientsAnswer,
  SendMessage,
  type SendMessageAnswer,
  StartConversation,
  type StartConversationAnswer,
  Unread,
  type UnreadAnswer,
} from '@parta/contracts';
import { Asks } from '../asks.ts';
import { CommandId } from '../auth/command-id.ts';
import { Messenger } from '../auth/messenger.ts';
import { WhoAsks } from '../auth/who-asks.ts';
import type { Who } from '../auth/who.ts';
import { inputOnly, inputWithout } from '../input-parts.ts';

const One = inputOnly(Conversation.input, 'conversationId');
const Part = inputWithout(Conversation.input, 'conversationId');

@Controller('api/letters')
export class LettersRoute {
  constructor(private readonly messenger: Messenger) {}

  @Get('inbox')
  @Asks(Inbox)
  inbox(@Query({ schema: Inbox.input }) page: Inbox, @WhoAsks() who: Who): Promise<InboxAnswer> {
    return this.messenger.ask(Inbox, page, who);
  }

  @Get('outbox')
  @Asks(Outbox)
  outbox(@Query({ schema: Outbox.input }) page: Outbox, @WhoAsks() who: Who): Promise<OutboxAnswer> {
    return this.messenger.ask(Outbox, page, who);
  }

  @Get('unread')
  @Asks(Unread)
  unread(@WhoAsks() who: Who): Promise<UnreadAnswer> {
    return this.messenger.ask(Unread, {}, who);
  }

  @Get('recipients')
  @Asks(PossibleRecipients)
  recipients(
    @Query({ schema: PossibleRecipients.input }) child: PossibleRecipients,
    @WhoAsks() who: Who,
  ): Promise<PossibleRecipientsAnswer> {
    return this.messenger.ask(PossibleRecipients, child, who);
  }

  /** A question by POST: people are never named in addresses. */
  @Post('previews')
  @Asks(AudiencePreview)
  preview(
    @Body({ schema: AudiencePreview.input }) addressed: AudiencePreview,
    @WhoAsks() who: Who,
  ): Promise<AudiencePreviewAnswer> {
    return this.messenger.ask(AudiencePreview, addressed, who);
  }

  @Get('conversations/:conversationId')
  @Asks(Conversation)
  conversation(
    @Param({ schema: One }) one: Pick<Conversation, 'conversationId'>,
    @Query({ schema: Part }) part: Omit<Conversation, 'conversationId'>,
    @WhoAsks() who: Who,
  ): Promise<ConversationAnswer> {
    return this.messenger.ask(Conversation, { ...one, ...part }, who);
  }

  @Post()
  @Asks(StartConversation)
  start(
    @Body({ schema: StartConversation.input }) command: StartConversation,
    @WhoAsks() who: Who,
    @CommandId() commandId: string,
  ): Promise<StartConversationAnswer> {
    return this.messenger.ask(StartConversation, command, who, commandId);
  }

  @Post('messages')
  @Asks(SendMessage)
  send(
    @Body({ schema: SendMessage.input }) command: SendMessage,
    @WhoAsks() who: Who,
    @CommandId() commandId: string,
  ): Promise<SendMessageAnswer> {
    return this.messenger.ask(SendMessage, command, who, commandId);
  }

  @Post('read')
  @Asks(MarkRead)
  read(
    @Body({ schema: MarkRead.input }) command: MarkRead,
    @WhoAsks() who: Who,
    @CommandId() commandId: string,
  ): Promise<void> {
    return this.messenger.ask(MarkRead, command, who, commandId);
  }
}
