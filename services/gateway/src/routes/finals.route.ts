import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { FinalsOfGroup, type FinalsOfGroupAnswer, SetFinals, type SetFinalsAnswer } from '@parta/contracts';
import { Asks } from '../asks.ts';
import { CommandId } from '../auth/command-id.ts';
import { Messenger } from '../auth/messenger.ts';
import { WhoAsks } from '../auth/who-asks.ts';
import type { Who } from '../auth/who.ts';

@Controller('api/finals')
export class FinalsRoute {
  constructor(private readonly messenger: Messenger) {}

  @Get(':groupId')
  @Asks(FinalsOfGroup)
  finals(
    @Param({ schema: FinalsOfGroup.input }) query: FinalsOfGroup,
    @WhoAsks() who: Who,
  ): Promise<FinalsOfGroupAnswer> {
    return this.messenger.ask(FinalsOfGroup, query, who);
  }

  @Post()
  @Asks(SetFinals)
  set(
    @Body({ schema: SetFinals.input }) command: SetFinals,
    @WhoAsks() who: Who,
    @CommandId() commandId: string,
  ): Promise<SetFinalsAnswer> {
    return this.messenger.ask(SetFinals, command, who, commandId);
  }
}
