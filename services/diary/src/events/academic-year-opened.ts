import { Hears } from '@parta/bus';
import { AcademicYearOpened, WeekChanged } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import { revOf } from '../domain/rev.ts';
import type { Hearing } from '../store/store.ts';

@Controller()
export class AcademicYearOpenedHandler {
  @Hears(AcademicYearOpened)
  async academicYearOpened(year: AcademicYearOpened, { store, signal, heard, now }: Hearing): Promise<void> {
    await store.turns.of(heard.key);
    if (!(await store.years.put(year, now)) || heard.isUnread) return;

    const pupilIds = await store.pupils.ofSchool(year.schoolId);
    await store.turns.ofPupils(pupilIds, heard.key);
    await store.weeks.forget(pupilIds);
    for (const pupilId of pupilIds) signal(WeekChanged, { pupilId, monday: null, rev: revOf([{ heard }]) });
  }
}
