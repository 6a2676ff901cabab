import { Access, Answers } from '@parta/bus';
import { SubjectOfPupil, type SubjectOfPupilAnswer } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import { grantedSubject } from '../domain/granted-subject.ts';
import { assertMayRead, grantedTo, notFound } from '../domain/may-read.ts';
import { subjectOfYear } from '../domain/subject-of-year.ts';
import { yearAsked } from '../domain/year-asked.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class SubjectOfPupilHandler {
  @Answers(SubjectOfPupil)
  @Access('diary.marks')
  async subjectOfPupil(asked: SubjectOfPupil, { store, caller, now }: Reading): Promise<SubjectOfPupilAnswer> {
    const { pupilId, groupId, day } = asked;
    const places = await store.pupils.placesOn(pupilId, now.slice(0, 10));
    assertMayRead(caller, 'diary.marks', { pupilId, now }, places);
    const year = yearAsked(day);
    const schoolIds = places.map(({ schoolId }) => schoolId);
    const today = await store.schools.dayOf(schoolIds, now);
    const rows = await store.markedDays.of({ pupilId, ...year }, schoolIds);
    const subject = subjectOfYear(groupId, year, rows, today);
    if (!subject) throw notFound();
    const granted = grantedTo(caller, { pupilId, now });
    const whole = { ...year, ...subject };
    return granted ? grantedSubject(whole, granted) : whole;
  }
}
