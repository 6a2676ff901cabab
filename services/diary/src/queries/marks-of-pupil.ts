import { Access, Answers } from '@parta/bus';
import { MarksOfPupil, type MarksOfPupilAnswer } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import { assertDays } from '../domain/days-asked.ts';
import { finalsOfJournals } from '../domain/finals-of-journals.ts';
import { grantedMarks } from '../domain/granted-marks.ts';
import { journalsOfSubjects, marksBySubject } from '../domain/marks-by-subject.ts';
import { assertMayRead, grantedTo } from '../domain/may-read.ts';
import { periodsBetween } from '../domain/periods-between.ts';
import { presentSettings } from '../domain/present-settings.ts';
import { subjectGroups } from '../domain/subject-groups.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class MarksOfPupilHandler {
  @Answers(MarksOfPupil)
  @Access('diary.marks')
  async marksOfPupil(asked: MarksOfPupil, { store, caller, now }: Reading): Promise<MarksOfPupilAnswer> {
    const { pupilId } = asked;
    const places = await store.pupils.placesOn(pupilId, now.slice(0, 10));
    assertMayRead(caller, 'diary.marks', { pupilId, now }, places);
    assertDays(asked);
    const granted = grantedTo(caller, { pupilId, now });
    const schoolIds = places.map(({ schoolId }) => schoolId);
    const today = await store.schools.dayOf(schoolIds, now);
    const rows = await store.markedDays.of(asked, schoolIds);
    const { marks, absences, finals, settings, enrolments } = rows;
    const present = presentSettings(settings, enrolments, today);
    const groups = subjectGroups(rows.known, [...marks, ...absences, ...finals]);
    const journalsOf = new Map(journalsOfSubjects(groups).map((all) => [all.at(-1)?.groupId, all]));
    return {
      periods: periodsBetween(asked, rows),
      subjects: marksBySubject(groups, marks, absences, { settings, present, today }).map((subject) => {
        const journals = journalsOf.get(subject.groupId) ?? [];
        const whole = { ...subject, finals: finalsOfJournals(finals, journals) };
        return granted ? grantedMarks(whole, granted) : whole;
      }),
    };
  }
}
