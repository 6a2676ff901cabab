import { Access, Answers } from '@parta/bus';
import { WriteNote, type WriteNoteAnswer } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import { notFound } from '../domain/may-read.ts';
import { assertMayWrite } from '../domain/may-write.ts';
import { assertMonday, assertNearYears } from '../domain/week-in-range.ts';
import { changedMeanwhile, writeNote } from '../domain/write-note.ts';
import type { Unit } from '../store/store.ts';

@Controller()
export class WriteNoteHandler {
  @Answers(WriteNote)
  @Access('diary.writeNote')
  async writeNote(wanted: WriteNote, { store, caller, now }: Unit): Promise<WriteNoteAnswer> {
    const { pupilId, monday, day } = wanted;
    assertMayWrite(caller, 'diary.writeNote', pupilId);
    assertMonday(wanted);
    const places = await store.pupils.placesOn(pupilId, now.slice(0, 10));
    if (places.length === 0) throw notFound();
    assertNearYears(monday, await store.years.ofSchools(places.map(({ schoolId }) => schoolId)));
    const standing = await store.familyNotes.ofWeek(wanted);
    const note = writeNote(
      standing.find((each) => each.day === day),
      wanted,
      caller,
      now,
    );
    if (!(await store.familyNotes.put(note))) throw changedMeanwhile();
    return { ver: note.ver };
  }
}
