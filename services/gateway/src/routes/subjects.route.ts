import { Controller, Get, Param, Query } from '@nestjs/common';
import { FinalsOfPupil, type FinalsOfPupilAnswer, SubjectOfPupil, type SubjectOfPupilAnswer } from '@parta/contracts';
import { Asks } from '../asks.ts';
import { Messenger } from '../auth/messenger.ts';
import { WhoAsks } from '../auth/who-asks.ts';
import type { Who } from '../auth/who.ts';
import { inputOnly } from '../input-parts.ts';

const Pupil = inputOnly(FinalsOfPupil.input, 'pupilId');
const Journal = inputOnly(SubjectOfPupil.input, 'pupilId', 'groupId');
const Year = inputOnly(FinalsOfPupil.input, 'day');
type Year = Pick<FinalsOfPupil, 'day'>;

/** An academic year of a pupil: all subjects with their finals, or one of them period by period. */
@Controller('api/diary')
export class SubjectsRoute {
  constructor(private readonly messenger: Messenger) {}

  @Get(':pupilId/finals')
  @Asks(FinalsOfPupil)
  finals(
    @Param({ schema: Pupil }) pupil: Pick<FinalsOfPupil, 'pupilId'>,
    @Query({ schema: Year }) year: Year,
    @WhoAsks() who: Who,
  ): Promise<FinalsOfPupilAnswer> {
    return this.messenger.ask(FinalsOfPupil, { ...pupil, ...year }, who);
  }

  @Get(':pupilId/subjects/:groupId')
  @Asks(SubjectOfPupil)
  subject(
    @Param({ schema: Journal }) journal: Omit<SubjectOfPupil, 'day'>,
    @Query({ schema: Year }) year: Year,
    @WhoAsks() who: Who,
  ): Promise<SubjectOfPupilAnswer> {
    return this.messenger.ask(SubjectOfPupil, { ...journal, ...year }, who);
  }
}
