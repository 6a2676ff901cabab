import { Access, Answers } from '@parta/bus';
import { ProgressOfPupil, type ProgressOfPupilAnswer } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import { CONTROL } from '../domain/control-type.ts';
import { assertMayRead, grantedTo } from '../domain/may-read.ts';
import { periodsBetween } from '../domain/periods-between.ts';
import { presentSettings } from '../domain/present-settings.ts';
import { chosenPeriod } from '../domain/progress/chosen-period.ts';
import { besideDays, noProgress, progressOfPupil } from '../domain/progress/progress-of-pupil.ts';
import { whatIsShown } from '../domain/progress/what-is-shown.ts';
import type { Reading } from '../store/store.ts';

/** All years any school of a child can have. */
const EVER = { from: '0001-01-01', until: '9999-12-31' };

@Controller()
export class ProgressOfPupilHandler {
  @Answers(ProgressOfPupil)
  @Access('diary.marks')
  async progressOfPupil(
    { pupilId, day }: ProgressOfPupil,
    { store, caller, now }: Reading,
  ): Promise<ProgressOfPupilAnswer> {
    const places = await store.pupils.placesOn(pupilId, now.slice(0, 10));
    assertMayRead(caller, 'diary.marks', { pupilId, now }, places);
    const schoolIds = places.map(({ schoolId }) => schoolId);
    const today = await store.schools.dayOf(schoolIds, now);
    const settings = await store.settings.bySchool(schoolIds);
    const frame = await store.markedDays.frameOf(pupilId, schoolIds);
    const present = presentSettings(settings, frame.enrolments, today);
    const shown = whatIsShown(present, today, grantedTo(caller, { pupilId, now }));
    const { period, periods } = chosenPeriod(periodsBetween(EVER, frame), day ?? today);
    if (!period) return noProgress(shown);
    const beside = besideDays({ period, today, shown });
    const rows = await store.progress.rowsOf({ pupilId, period, beside, control: CONTROL });
    return progressOfPupil({ pupilId, period, periods, today, settings, present, shown }, rows);
  }
}
