import { Access, Answers } from '@parta/bus';
import { FinalsOfPupil, type FinalsOfPupilAnswer } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import { classTitlesIn } from '../domain/class-titles.ts';
import { finalsOfYear } from '../domain/finals-of-year.ts';
import { assertMayRead } from '../domain/may-read.ts';
import { yearAsked } from '../domain/year-asked.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class FinalsOfPupilHandler {
  @Answers(FinalsOfPupil)
  @Access('diary.finals')
  async finalsOfPupil({ pupilId, day }: FinalsOfPupil, { store, caller, now }: Reading): Promise<FinalsOfPupilAnswer> {
    const places = await store.pupils.placesOn(pupilId, now.slice(0, 10));
    assertMayRead(caller, 'diary.finals', { pupilId, now }, places);
    const year = yearAsked(day);
    const schoolIds = places.map(({ schoolId }) => schoolId);
    const rows = await store.markedDays.of({ pupilId, ...year }, schoolIds);
    return { ...year, classTitles: classTitlesIn(rows.enrolments, year), ...finalsOfYear(year, rows) };
  }
}
