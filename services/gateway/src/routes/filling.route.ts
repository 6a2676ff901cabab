import { Controller, Get, Param, Query } from '@nestjs/common';
import {
  IntegrityFindings,
  type IntegrityFindingsAnswer,
  UnfilledLessons,
  type UnfilledLessonsAnswer,
} from '@parta/contracts';
import { Asks } from '../asks.ts';
import { Messenger } from '../auth/messenger.ts';
import { WhoAsks } from '../auth/who-asks.ts';
import type { Who } from '../auth/who.ts';

@Controller('api/filling')
export class FillingRoute {
  constructor(private readonly messenger: Messenger) {}

  @Get()
  @Asks(UnfilledLessons)
  unfilled(
    @Query({ schema: UnfilledLessons.input }) query: UnfilledLessons,
    @WhoAsks() who: Who,
  ): Promise<UnfilledLessonsAnswer> {
    return this.messenger.ask(UnfilledLessons, query, who);
  }

  @Get(':schoolId/findings')
  @Asks(IntegrityFindings)
  findings(
    @Param({ schema: IntegrityFindings.input }) query: IntegrityFindings,
    @WhoAsks() who: Who,
  ): Promise<IntegrityFindingsAnswer> {
    return this.messenger.ask(IntegrityFindings, query, who);
  }
}
