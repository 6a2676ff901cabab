import { Access, Answers } from '@parta/bus';
import { NotesOfWeek, type NotesOfWeekAnswer } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import { assertMayRead } from '../domain/may-read.ts';
import { assertMonday } from '../domain/week-in-range.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class NotesOfWeekHandler {
  @Answers(NotesOfWeek)
  @Access('diary.notes')
  async notesOfWeek(asked: NotesOfWeek, { store, caller, now }: Reading): Promise<NotesOfWeekAnswer> {
    const { pupilId } = asked;
    const places = await store.pupils.placesOn(pupilId, now.slice(0, 10));
    assertMayRead(caller, 'diary.notes', { pupilId, now }, places);
    assertMonday(asked);
    return { notes: await store.familyNotes.ofWeek(asked) };
  }
}
