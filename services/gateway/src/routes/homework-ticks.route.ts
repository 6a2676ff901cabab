import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { TickHomework, TicksOfWeek, type TicksOfWeekAnswer } from '@parta/contracts';
import { Asks } from '../asks.ts';
import { CommandId } from '../auth/command-id.ts';
import { Messenger } from '../auth/messenger.ts';
import { WhoAsks } from '../auth/who-asks.ts';
import type { Who } from '../auth/who.ts';
import { inputOnly, inputWithout } from '../input-parts.ts';

const Task = inputOnly(TickHomework.input, 'pupilId', 'homeworkId');
const Tick = inputWithout(TickHomework.input, 'pupilId', 'homeworkId');

@Controller('api/diary')
export class HomeworkTicksRoute {
  constructor(private readonly messenger: Messenger) {}

  @Get(':pupilId/weeks/:monday/ticks')
  @Asks(TicksOfWeek)
  ofWeek(@Param({ schema: TicksOfWeek.input }) query: TicksOfWeek, @WhoAsks() who: Who): Promise<TicksOfWeekAnswer> {
    return this.messenger.ask(TicksOfWeek, query, who);
  }

  @Post(':pupilId/homework/:homeworkId/tick')
  @Asks(TickHomework)
  tick(
    @Param({ schema: Task }) task: Pick<TickHomework, 'pupilId' | 'homeworkId'>,
    @Body({ schema: Tick }) tick: Pick<TickHomework, 'done'>,
    @WhoAsks() who: Who,
    @CommandId() commandId: string,
  ): Promise<void> {
    return this.messenger.ask(TickHomework, { ...task, ...tick }, who, commandId);
  }
}
