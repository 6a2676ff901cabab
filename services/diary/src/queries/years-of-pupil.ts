import { Access, Answers } from '@parta/bus';
import { YearsOfPupil, type YearsOfPupilAnswer } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import { assertMayRead } from '../domain/may-read.ts';
import { yearsOfPupil } from '../domain/years-of-pupil.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class YearsOfPupilHandler {
  @Answers(YearsOfPupil)
  @Access('diary.read')
  async yearsOfPupil({ pupilId }: YearsOfPupil, { store, caller, now }: Reading): Promise<YearsOfPupilAnswer> {
    const places = await store.pupils.placesOn(pupilId, now.slice(0, 10));
    assertMayRead(caller, 'diary.read', { pupilId, now }, places);
    const enrolments = await store.pupils.enrolmentsOf([pupilId]);
    const classes = await store.classes.ofIds(enrolments.map(({ classId }) => classId));
    const years = await store.years.ofSchools(places.map(({ schoolId }) => schoolId));
    return { years: yearsOfPupil({ enrolments, classes, years }) };
  }
}
