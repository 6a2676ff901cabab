import { Body, Controller, Post } from '@nestjs/common';
import { NamesOfPeople, type NamesOfPeopleAnswer } from '@parta/contracts';
import { Asks } from '../asks.ts';
import { Messenger } from '../auth/messenger.ts';
import { WhoAsks } from '../auth/who-asks.ts';
import type { Who } from '../auth/who.ts';

/** A question by POST: people are never named in addresses. */
@Controller('api/names')
export class NamesRoute {
  constructor(private readonly messenger: Messenger) {}

  @Post()
  @Asks(NamesOfPeople)
  ofPeople(
    @Body({ schema: NamesOfPeople.input }) query: NamesOfPeople,
    @WhoAsks() who: Who,
  ): Promise<NamesOfPeopleAnswer> {
    return this.messenger.ask(NamesOfPeople, query, who);
  }
}
