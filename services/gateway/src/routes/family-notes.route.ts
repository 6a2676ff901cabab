import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { NotesOfWeek, type NotesOfWeekAnswer, WriteNote, type WriteNoteAnswer } from '@parta/contracts';
import { Asks } from '../asks.ts';
import { CommandId } from '../auth/command-id.ts';
import { Messenger } from '../auth/messenger.ts';
import { WhoAsks } from '../auth/who-asks.ts';
import type { Who } from '../auth/who.ts';
import { inputWithout } from '../input-parts.ts';

const Note = inputWithout(WriteNote.input, 'pupilId', 'monday');

@Controller('api/diary')
export class FamilyNotesRoute {
  constructor(private readonly messenger: Messenger) {}

  @Get(':pupilId/weeks/:monday/notes')
  @Asks(NotesOfWeek)
  ofWeek(@Param({ schema: NotesOfWeek.input }) query: NotesOfWeek, @WhoAsks() who: Who): Promise<NotesOfWeekAnswer> {
    return this.messenger.ask(NotesOfWeek, query, who);
  }

  @Post(':pupilId/weeks/:monday/notes')
  @Asks(WriteNote)
  write(
    @Param({ schema: NotesOfWeek.input }) week: NotesOfWeek,
    @Body({ schema: Note }) note: Omit<WriteNote, 'pupilId' | 'monday'>,
    @WhoAsks() who: Who,
    @CommandId() commandId: string,
  ): Promise<WriteNoteAnswer> {
    return this.messenger.ask(WriteNote, { ...week, ...note }, who, commandId);
  }
}
