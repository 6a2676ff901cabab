import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { MarkHistory, type MarkHistoryAnswer, Refusal } from '@parta/contracts';
import { mayRead } from '../domain/journal-reading.ts';
import { schoolsOf } from '../domain/lesson-writing.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class MarkHistoryHandler {
  @Answers(MarkHistory)
  @Access('journal.read')
  async markHistory({ markId }: MarkHistory, { store, caller, now }: Reading): Promise<MarkHistoryAnswer> {
    const place = await store.marks.placeOf(markId, schoolsOf(caller));
    const group = place && (await store.groups.get(place.groupId, [place.schoolId]));
    const reader = group && (await store.readers.of(caller, group.schoolId, now));
    if (!reader || !mayRead(reader, group)) throw new Refusal('not-found', 'No such mark');
    return { values: await store.marks.history(place, markId) };
  }
}
