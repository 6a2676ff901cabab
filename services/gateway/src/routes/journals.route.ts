import { Controller, Get, Param, Query } from '@nestjs/common';
import { ClassJournal, type ClassJournalAnswer, MyJournals, type MyJournalsAnswer } from '@parta/contracts';
import { Asks } from '../asks.ts';
import { Messenger } from '../auth/messenger.ts';
import { WhoAsks } from '../auth/who-asks.ts';
import type { Who } from '../auth/who.ts';
import { inputOnly, inputWithout } from '../input-parts.ts';

const Group = inputOnly(ClassJournal.input, 'groupId');
const Days = inputWithout(ClassJournal.input, 'groupId');

@Controller('api/journals')
export class JournalsRoute {
  constructor(private readonly messenger: Messenger) {}

  @Get()
  @Asks(MyJournals)
  mine(@WhoAsks() who: Who): Promise<MyJournalsAnswer> {
    return this.messenger.ask(MyJournals, {}, who);
  }

  @Get(':groupId')
  @Asks(ClassJournal)
  ofGroup(
    @Param({ schema: Group }) group: Pick<ClassJournal, 'groupId'>,
    @Query({ schema: Days }) days: Omit<ClassJournal, 'groupId'>,
    @WhoAsks() who: Who,
  ): Promise<ClassJournalAnswer> {
    return this.messenger.ask(ClassJournal, { ...group, ...days }, who);
  }
}
