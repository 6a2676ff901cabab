import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import {
  AcknowledgeStaffNotice,
  NoticesForMe,
  type NoticesForMeAnswer,
  StaffNotices,
  type StaffNoticesAnswer,
  WithdrawStaffNotice,
  WriteStaffNotice,
} from '@parta/contracts';
import { Asks } from '../asks.ts';
import { CommandId } from '../auth/command-id.ts';
import { Messenger } from '../auth/messenger.ts';
import { WhoAsks } from '../auth/who-asks.ts';
import type { Who } from '../auth/who.ts';

/** Messages of the administration to the staff. */
@Controller('api/staff-notices')
export class StaffNoticesRoute {
  constructor(private readonly messenger: Messenger) {}

  @Get()
  @Asks(NoticesForMe)
  forMe(@WhoAsks() who: Who): Promise<NoticesForMeAnswer> {
    return this.messenger.ask(NoticesForMe, {}, who);
  }

  @Get(':schoolId')
  @Asks(StaffNotices)
  ofSchool(
    @Param({ schema: StaffNotices.input }) school: StaffNotices,
    @WhoAsks() who: Who,
  ): Promise<StaffNoticesAnswer> {
    return this.messenger.ask(StaffNotices, school, who);
  }

  @Post()
  @Asks(WriteStaffNotice)
  write(
    @Body({ schema: WriteStaffNotice.input }) command: WriteStaffNotice,
    @WhoAsks() who: Who,
    @CommandId() commandId: string,
  ): Promise<void> {
    return this.messenger.ask(WriteStaffNotice, command, who, commandId);
  }

  @Post('withdrawn')
  @Asks(WithdrawStaffNotice)
  withdraw(
    @Body({ schema: WithdrawStaffNotice.input }) command: WithdrawStaffNotice,
    @WhoAsks() who: Who,
    @CommandId() commandId: string,
  ): Promise<void> {
    return this.messenger.ask(WithdrawStaffNotice, command, who, commandId);
  }

  @Post('acknowledged')
  @Asks(AcknowledgeStaffNotice)
  acknowledge(
    @Body({ schema: AcknowledgeStaffNotice.input }) command: AcknowledgeStaffNotice,
    @WhoAsks() who: Who,
    @CommandId() commandId: string,
  ): Promise<void> {
    return this.messenger.ask(AcknowledgeStaffNotice, command, who, commandId);
  }
}
