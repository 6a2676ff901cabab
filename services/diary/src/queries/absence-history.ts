import { Access, Answers } from '@parta/bus';
import { AbsenceHistory, type AbsenceHistoryAnswer } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import { absenceHistory } from '../domain/absence-history.ts';
import { assertDays } from '../domain/days-asked.ts';
import { assertMayRead } from '../domain/may-read.ts';
import { periodsBetween } from '../domain/periods-between.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class AbsenceHistoryHandler {
  @Answers(AbsenceHistory)
  @Access('diary.absences')
  async absenceHistory(asked: AbsenceHistory, { store, caller, now }: Reading): Promise<AbsenceHistoryAnswer> {
    const places = await store.pupils.placesOn(asked.pupilId, now.slice(0, 10));
    assertMayRead(caller, 'diary.absences', { ...asked, now }, places);
    assertDays(asked);
    const schoolIds = places.map(({ schoolId }) => schoolId);
    const frame = await store.markedDays.frameOf(asked.pupilId, schoolIds);
    return { periods: periodsBetween(asked, frame), ...absenceHistory(await store.absences.rowsOf(asked)) };
  }
}
