import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { DecideTeacherAbsence, OwnAbsences, type OwnAbsencesAnswer, ReportTeacherAbsence } from '@parta/contracts';
import { Asks } from '../asks.ts';
import { CommandId } from '../auth/command-id.ts';
import { Messenger } from '../auth/messenger.ts';
import { WhoAsks } from '../auth/who-asks.ts';
import type { Who } from '../auth/who.ts';
import { inputOnly, inputWithout } from '../input-parts.ts';

const Absence = inputOnly(DecideTeacherAbsence.input, 'absenceId');
const Decision = inputWithout(DecideTeacherAbsence.input, 'absenceId');

@Controller('api/teacher-absences')
export class TeacherAbsencesRoute {
  constructor(private readonly messenger: Messenger) {}

  @Get()
  @Asks(OwnAbsences)
  own(@Query({ schema: OwnAbsences.input }) query: OwnAbsences, @WhoAsks() who: Who): Promise<OwnAbsencesAnswer> {
    return this.messenger.ask(OwnAbsences, query, who);
  }

  @Post()
  @Asks(ReportTeacherAbsence)
  report(
    @Body({ schema: ReportTeacherAbsence.input }) command: ReportTeacherAbsence,
    @WhoAsks() who: Who,
    @CommandId() commandId: string,
  ): Promise<{ ver: number }> {
    return this.messenger.ask(ReportTeacherAbsence, command, who, commandId);
  }

  @Post(':absenceId/decision')
  @Asks(DecideTeacherAbsence)
  decide(
    @Param({ schema: Absence }) absence: Pick<DecideTeacherAbsence, 'absenceId'>,
    @Body({ schema: Decision }) decision: Omit<DecideTeacherAbsence, 'absenceId'>,
    @WhoAsks() who: Who,
    @CommandId() commandId: string,
  ): Promise<{ ver: number }> {
    return this.messenger.ask(DecideTeacherAbsence, { ...absence, ...decision }, who, commandId);
  }
}
