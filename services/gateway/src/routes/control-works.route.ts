import { Controller, Get, Param, Query } from '@nestjs/common';
import { ControlWorks, type ControlWorksAnswer } from '@parta/contracts';
import { Asks } from '../asks.ts';
import { Messenger } from '../auth/messenger.ts';
import { WhoAsks } from '../auth/who-asks.ts';
import type { Who } from '../auth/who.ts';
import { inputOnly, inputWithout } from '../input-parts.ts';

const Group = inputOnly(ControlWorks.input, 'groupId');
const Days = inputWithout(ControlWorks.input, 'groupId');

@Controller('api/control-works')
export class ControlWorksRoute {
  constructor(private readonly messenger: Messenger) {}

  @Get(':groupId')
  @Asks(ControlWorks)
  ofClasses(
    @Param({ schema: Group }) group: Pick<ControlWorks, 'groupId'>,
    @Query({ schema: Days }) days: Omit<ControlWorks, 'groupId'>,
    @WhoAsks() who: Who,
  ): Promise<ControlWorksAnswer> {
    return this.messenger.ask(ControlWorks, { ...group, ...days }, who);
  }
}
