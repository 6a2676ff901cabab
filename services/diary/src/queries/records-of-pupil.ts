import { Access, Answers } from '@parta/bus';
import { RecordsOfPupil, type RecordsOfPupilAnswer } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import { assertMayRead } from '../domain/may-read.ts';
import { recordsByYear } from '../domain/records-by-year.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class RecordsOfPupilHandler {
  @Answers(RecordsOfPupil)
  @Access('diary.records')
  async recordsOfPupil({ pupilId }: RecordsOfPupil, { store, caller, now }: Reading): Promise<RecordsOfPupilAnswer> {
    const places = await store.pupils.placesOn(pupilId, now.slice(0, 10));
    assertMayRead(caller, 'diary.records', { pupilId, now }, places);
    const [achievements, results] = await Promise.all([
      store.records.achievementsOf(pupilId),
      store.records.resultsOf(pupilId),
    ]);
    return { years: recordsByYear(achievements, results) };
  }
}
