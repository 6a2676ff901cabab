import { Controller, Get, Param, Query } from '@nestjs/common';
import { AbsenceHistory, type AbsenceHistoryAnswer } from '@parta/contracts';
import { Asks } from '../asks.ts';
import { Messenger } from '../auth/messenger.ts';
import { WhoAsks } from '../auth/who-asks.ts';
import type { Who } from '../auth/who.ts';
import { inputOnly, inputWithout } from '../input-parts.ts';

const Pupil = inputOnly(AbsenceHistory.input, 'pupilId');
const Days = inputWithout(AbsenceHistory.input, 'pupilId');

@Controller('api/diary')
export class AbsenceHistoryRoute {
  constructor(private readonly messenger: Messenger) {}

  @Get(':pupilId/absences')
  @Asks(AbsenceHistory)
  ofPupil(
    @Param({ schema: Pupil }) pupil: Pick<AbsenceHistory, 'pupilId'>,
    @Query({ schema: Days }) days: Omit<AbsenceHistory, 'pupilId'>,
    @WhoAsks() who: Who,
  ): Promise<AbsenceHistoryAnswer> {
    return this.messenger.ask(AbsenceHistory, { ...pupil, ...days }, who);
  }
}
