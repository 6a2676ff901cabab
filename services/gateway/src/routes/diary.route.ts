import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import {
  MarksOfPupil,
  type MarksOfPupilAnswer,
  RecordsOfPupil,
  type RecordsOfPupilAnswer,
  WeekOfPupil,
  YearsOfPupil,
  type YearsOfPupilAnswer,
} from '@parta/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Asks } from '../asks.ts';
import { Messenger } from '../auth/messenger.ts';
import { WhoAsks } from '../auth/who-asks.ts';
import type { Who } from '../auth/who.ts';
import { inputOnly, inputWithout } from '../input-parts.ts';
import { sendWeek } from '../weeks/send-week.ts';
import { Weeks } from '../weeks/weeks.ts';

const Pupil = inputOnly(MarksOfPupil.input, 'pupilId');
const Days = inputWithout(MarksOfPupil.input, 'pupilId');

@Controller('api/diary')
export class DiaryRoute {
  constructor(
    private readonly messenger: Messenger,
    private readonly weeks: Weeks,
  ) {}

  @Get(':pupilId/weeks/:monday')
  @Asks(WeekOfPupil)
  async week(
    @Param({ schema: WeekOfPupil.input }) query: WeekOfPupil,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendWeek(request, reply, await this.weeks.read(query, request.who));
  }

  @Get(':pupilId/marks')
  @Asks(MarksOfPupil)
  marks(
    @Param({ schema: Pupil }) pupil: Pick<MarksOfPupil, 'pupilId'>,
    @Query({ schema: Days }) days: Omit<MarksOfPupil, 'pupilId'>,
    @WhoAsks() who: Who,
  ): Promise<MarksOfPupilAnswer> {
    return this.messenger.ask(MarksOfPupil, { ...pupil, ...days }, who);
  }

  @Get(':pupilId/records')
  @Asks(RecordsOfPupil)
  records(
    @Param({ schema: RecordsOfPupil.input }) pupil: RecordsOfPupil,
    @WhoAsks() who: Who,
  ): Promise<RecordsOfPupilAnswer> {
    return this.messenger.ask(RecordsOfPupil, pupil, who);
  }

  @Get(':pupilId/years')
  @Asks(YearsOfPupil)
  years(@Param({ schema: YearsOfPupil.input }) pupil: YearsOfPupil, @WhoAsks() who: Who): Promise<YearsOfPupilAnswer> {
    return this.messenger.ask(YearsOfPupil, pupil, who);
  }
}
