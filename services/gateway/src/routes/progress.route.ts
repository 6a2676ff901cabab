import { Controller, Get, Param, Query } from '@nestjs/common';
import { ProgressOfPupil, type ProgressOfPupilAnswer } from '@parta/contracts';
import { Asks } from '../asks.ts';
import { Messenger } from '../auth/messenger.ts';
import { WhoAsks } from '../auth/who-asks.ts';
import type { Who } from '../auth/who.ts';
import { inputOnly, inputWithout } from '../input-parts.ts';

const Pupil = inputOnly(ProgressOfPupil.input, 'pupilId');
const Period = inputWithout(ProgressOfPupil.input, 'pupilId');

@Controller('api/diary')
export class ProgressRoute {
  constructor(private readonly messenger: Messenger) {}

  @Get(':pupilId/progress')
  @Asks(ProgressOfPupil)
  ofPupil(
    @Param({ schema: Pupil }) pupil: Pick<ProgressOfPupil, 'pupilId'>,
    @Query({ schema: Period }) period: Omit<ProgressOfPupil, 'pupilId'>,
    @WhoAsks() who: Who,
  ): Promise<ProgressOfPupilAnswer> {
    return this.messenger.ask(ProgressOfPupil, { ...pupil, ...period }, who);
  }
}
