import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import {
  AbsencesOfClass,
  type AbsencesOfClassAnswer,
  AbsencesOfPupil,
  type AbsencesOfPupilAnswer,
  AnnounceAbsence,
  type AnnounceAbsenceAnswer,
  ClassesToLead,
  type ClassesToLeadAnswer,
  DecideAbsence,
  type DecideAbsenceAnswer,
  ExcuseAbsences,
  type ExcuseAbsencesAnswer,
  WithdrawAbsence,
  type WithdrawAbsenceAnswer,
} from '@parta/contracts';
import { Asks } from '../asks.ts';
import { CommandId } from '../auth/command-id.ts';
import { Messenger } from '../auth/messenger.ts';
import { WhoAsks } from '../auth/who-asks.ts';
import type { Who } from '../auth/who.ts';
import { inputOnly, inputWithout } from '../input-parts.ts';

const Class = inputOnly(AbsencesOfClass.input, 'classId');
const DaysOfClass = inputWithout(AbsencesOfClass.input, 'classId');
const Pupil = inputOnly(AbsencesOfPupil.input, 'pupilId');
const DaysOfPupil = inputWithout(AbsencesOfPupil.input, 'pupilId');

@Controller('api/absences')
export class AbsencesRoute {
  constructor(private readonly messenger: Messenger) {}

  @Get('classes')
  @Asks(ClassesToLead)
  classes(@WhoAsks() who: Who): Promise<ClassesToLeadAnswer> {
    return this.messenger.ask(ClassesToLead, {}, who);
  }

  @Get('classes/:classId')
  @Asks(AbsencesOfClass)
  ofClass(
    @Param({ schema: Class }) schoolClass: Pick<AbsencesOfClass, 'classId'>,
    @Query({ schema: DaysOfClass }) days: Omit<AbsencesOfClass, 'classId'>,
    @WhoAsks() who: Who,
  ): Promise<AbsencesOfClassAnswer> {
    return this.messenger.ask(AbsencesOfClass, { ...schoolClass, ...days }, who);
  }

  @Get('pupils/:pupilId')
  @Asks(AbsencesOfPupil)
  ofPupil(
    @Param({ schema: Pupil }) pupil: Pick<AbsencesOfPupil, 'pupilId'>,
    @Query({ schema: DaysOfPupil }) days: Omit<AbsencesOfPupil, 'pupilId'>,
    @WhoAsks() who: Who,
  ): Promise<AbsencesOfPupilAnswer> {
    return this.messenger.ask(AbsencesOfPupil, { ...pupil, ...days }, who);
  }

  @Post()
  @Asks(AnnounceAbsence)
  announce(
    @Body({ schema: AnnounceAbsence.input }) command: AnnounceAbsence,
    @WhoAsks() who: Who,
    @CommandId() commandId: string,
  ): Promise<AnnounceAbsenceAnswer> {
    return this.messenger.ask(AnnounceAbsence, command, who, commandId);
  }

  @Post('withdrawn')
  @Asks(WithdrawAbsence)
  withdraw(
    @Body({ schema: WithdrawAbsence.input }) command: WithdrawAbsence,
    @WhoAsks() who: Who,
    @CommandId() commandId: string,
  ): Promise<WithdrawAbsenceAnswer> {
    return this.messenger.ask(WithdrawAbsence, command, who, commandId);
  }

  @Post('decisions')
  @Asks(DecideAbsence)
  decide(
    @Body({ schema: DecideAbsence.input }) command: DecideAbsence,
    @WhoAsks() who: Who,
    @CommandId() commandId: string,
  ): Promise<DecideAbsenceAnswer> {
    return this.messenger.ask(DecideAbsence, command, who, commandId);
  }

  @Post('excuses')
  @Asks(ExcuseAbsences)
  excuse(
    @Body({ schema: ExcuseAbsences.input }) command: ExcuseAbsences,
    @WhoAsks() who: Who,
    @CommandId() commandId: string,
  ): Promise<ExcuseAbsencesAnswer> {
    return this.messenger.ask(ExcuseAbsences, command, who, commandId);
  }
}
