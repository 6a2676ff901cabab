import { can } from '@parta/access';
import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { Refusal, TimetableChoices, type TimetableChoicesAnswer } from '@parta/contracts';
import type { Reading } from '../store/store.ts';

@Controller()
export class TimetableChoicesHandler {
  @Answers(TimetableChoices)
  @Access('timetable.read')
  async timetableChoices(
    { schoolId, day }: TimetableChoices,
    { store, caller }: Reading,
  ): Promise<TimetableChoicesAnswer> {
    if (!can(caller, 'timetable.read', { schoolId })) throw new Refusal('not-found', 'No such school');
    const year = await store.years.from(schoolId, day);
    return year ? store.weekSheets.choices(year) : { classes: [], teacherIds: [], rooms: [] };
  }
}
