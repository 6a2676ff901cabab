import { Body, Controller, Post } from '@nestjs/common';
import { GiveTopic, type GiveTopicAnswer } from '@parta/contracts';
import { Asks } from '../asks.ts';
import { CommandId } from '../auth/command-id.ts';
import { Messenger } from '../auth/messenger.ts';
import { WhoAsks } from '../auth/who-asks.ts';
import type { Who } from '../auth/who.ts';

@Controller('api/topics')
export class TopicsRoute {
  constructor(private readonly messenger: Messenger) {}

  @Post()
  @Asks(GiveTopic)
  give(
    @Body({ schema: GiveTopic.input }) command: GiveTopic,
    @WhoAsks() who: Who,
    @CommandId() commandId: string,
  ): Promise<GiveTopicAnswer> {
    return this.messenger.ask(GiveTopic, command, who, commandId);
  }
}
