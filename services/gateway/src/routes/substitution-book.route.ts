import { Controller, Get, Header, Headers, Query } from '@nestjs/common';
import {
  NamesOfPeople,
  type NamesOfPeopleAnswer,
  SubstitutionBook,
  type SubstitutionBookAnswer,
} from '@parta/contracts';
import { z } from 'zod';
import { AnswersWith, Asks } from '../asks.ts';
import { Messenger } from '../auth/messenger.ts';
import { WhoAsks } from '../auth/who-asks.ts';
import type { Who } from '../auth/who.ts';
import { localeOf } from '../locale.ts';
import { bookSheet, peopleIn } from '../sheets/book-sheet.ts';

/** Names one question may ask for. */
const NAMES_AT_ONCE = 200;

@Controller('api/substitution-book')
export class SubstitutionBookRoute {
  constructor(private readonly messenger: Messenger) {}

  @Get()
  @Asks(SubstitutionBook)
  book(
    @Query({ schema: SubstitutionBook.input }) query: SubstitutionBook,
    @WhoAsks() who: Who,
  ): Promise<SubstitutionBookAnswer> {
    return this.messenger.ask(SubstitutionBook, query, who);
  }

  /** The same as a sheet, with names. */
  @Get('sheet.csv')
  @AnswersWith('substitution-sheet', z.string(), SubstitutionBook.refusals)
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="substitutions.csv"')
  async sheet(
    @Query({ schema: SubstitutionBook.input }) query: SubstitutionBook,
    @Headers('accept-language') language: string | undefined,
    @WhoAsks() who: Who,
  ): Promise<string> {
    const book = await this.messenger.ask(SubstitutionBook, query, who);
    return bookSheet(book, await this.namesOf(peopleIn(book), who), localeOf(language));
  }

  private async namesOf(ids: string[], who: Who): Promise<NamesOfPeopleAnswer['names']> {
    const starts = ids.flatMap((_, index) => (index % NAMES_AT_ONCE === 0 ? index : []));
    const answers = await Promise.all(
      starts.map((start) => this.messenger.ask(NamesOfPeople, { ids: ids.slice(start, start + NAMES_AT_ONCE) }, who)),
    );
    return answers.flatMap(({ names }) => names);
  }
}
