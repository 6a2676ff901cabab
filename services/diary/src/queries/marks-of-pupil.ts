import { Access, Answers } from '@parta/bus';
import { MarksOfPupil, type MarksOfPupilAnswer } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import { finalsOfSubject } from '../domain/finals-of-subject.ts';
import { grantedMarks } from '../domain/granted-marks.ts';
import { marksBySubject } from '../domain/marks-by-subject.ts';
import { assertMayRead, grantedTo } from '../domain/may-read.ts';
import { periodsBetween } from '../domain/periods-between.ts';
import { subjectGroups } from '../domain/subject-groups.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class MarksOfPupilHandler {
  @Answers(MarksOfPupil)
  @Access('diary.marks')
  async marksOfPupil(
    { pupilId, from, until }: MarksOfPupil,
    { store, caller, now }: Reading,
  ): Promise<MarksOfPupilAnswer> {
    const today = now.slice(0, 10);
    const places = await store.pupils.placesOn(pupilId, today);
    assertMayRead(caller, 'diary.marks', { pupilId, now }, places);
    const granted = grantedTo(caller, { pupilId, now });

    const marks = await store.marks.inDays(pupilId, from, until);
    const absences = await store.attendances.inDays(pupilId, from, until);
    const finals = await store.finals.inDays(pupilId, from, until);
    const entered = [...marks, ...absences, ...finals];
    const known = await store.groups.subjectsOf(
      pupilId,
      from,
      until,
      entered.map(({ groupId }) => groupId),
    );
    const enrolments = await store.pupils.enrolmentsOf([pupilId]);
    const classes = await store.classes.ofIds(enrolments.map(({ classId }) => classId));
    const schoolIds = places.map(({ schoolId }) => schoolId);
    const years = await store.years.ofSchools(schoolIds);
    const settings = await store.settings.of(schoolIds);
    return {
      periods: periodsBetween({ from, until }, { enrolments, classes, years }),
      subjects: marksBySubject(subjectGroups(known, entered), marks, absences, { settings, today }).map((subject) => {
        const whole = { ...subject, finals: finalsOfSubject(finals, subject.subject) };
        return granted ? grantedMarks(whole, granted) : whole;
      }),
    };
  }
}
