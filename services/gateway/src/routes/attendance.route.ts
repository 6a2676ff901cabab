import { Body, Controller, Post } from '@nestjs/common';
import { RecordAttendance, type RecordAttendanceAnswer } from '@parta/contracts';
import { Asks } from '../asks.ts';
import { CommandId } from '../auth/command-id.ts';
import { Messenger } from '../auth/messenger.ts';
import { WhoAsks } from '../auth/who-asks.ts';
import type { Who } from '../auth/who.ts';

@Controller('api/attendance')
export class AttendanceRoute {
  constructor(private readonly messenger: Messenger) {}

  @Post()
  @Asks(RecordAttendance)
  record(
    @Body({ schema: RecordAttendance.input }) command: RecordAttendance,
    @WhoAsks() who: Who,
    @CommandId() commandId: string,
  ): Promise<RecordAttendanceAnswer> {
    return this.messenger.ask(RecordAttendance, command, who, commandId);
  }
}
