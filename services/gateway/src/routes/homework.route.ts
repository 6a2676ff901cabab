import { Body, Controller, Post } from '@nestjs/common';
import { GiveHomework, type GiveHomeworkAnswer } from '@parta/contracts';
import { Asks } from '../asks.ts';
import { CommandId } from '../auth/command-id.ts';
import { Messenger } from '../auth/messenger.ts';
import { WhoAsks } from '../auth/who-asks.ts';
import type { Who } from '../auth/who.ts';

@Controller('api/homework')
export class HomeworkRoute {
  constructor(private readonly messenger: Messenger) {}

  @Post()
  @Asks(GiveHomework)
  give(
    @Body({ schema: GiveHomework.input }) command: GiveHomework,
    @WhoAsks() who: Who,
    @CommandId() commandId: string,
  ): Promise<GiveHomeworkAnswer> {
    return this.messenger.ask(GiveHomework, command, who, commandId);
  }
}
