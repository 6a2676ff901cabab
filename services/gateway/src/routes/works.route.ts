import { Body, Controller, Post } from '@nestjs/common';
import { CopyWorks, type CopyWorksAnswer, PlanWork, type PlanWorkAnswer } from '@parta/contracts';
import { Asks } from '../asks.ts';
import { CommandId } from '../auth/command-id.ts';
import { Messenger } from '../auth/messenger.ts';
import { WhoAsks } from '../auth/who-asks.ts';
import type { Who } from '../auth/who.ts';

@Controller('api/works')
export class WorksRoute {
  constructor(private readonly messenger: Messenger) {}

  @Post()
  @Asks(PlanWork)
  plan(
    @Body({ schema: PlanWork.input }) command: PlanWork,
    @WhoAsks() who: Who,
    @CommandId() commandId: string,
  ): Promise<PlanWorkAnswer> {
    return this.messenger.ask(PlanWork, command, who, commandId);
  }

  @Post('copies')
  @Asks(CopyWorks)
  copy(
    @Body({ schema: CopyWorks.input }) command: CopyWorks,
    @WhoAsks() who: Who,
    @CommandId() commandId: string,
  ): Promise<CopyWorksAnswer> {
    return this.messenger.ask(CopyWorks, command, who, commandId);
  }
}
