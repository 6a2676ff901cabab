import { Hears } from '@parta/bus';
import { SchoolDaysSet, WeekChanged } from '@parta/contracts';
import { Controller } from '@nestjs/common';
import { revOf } from '../domain/rev.ts';
import type { Hearing } from '../store/store.ts';

@Controller()
export class SchoolDaysSetHandler {
  @Hears(SchoolDaysSet)
  async schoolDaysSet(days: SchoolDaysSet, { store, signal, heard, now }: Hearing): Promise<void> {
    await store.turns.of(heard.key);
    if (!(await store.schoolDays.put(days, now)) || heard.isUnread) return;

    const pupilIds = await store.pupils.ofSchool(days.schoolId);
    await store.turns.ofPupils(pupilIds, heard.key);
    await store.weeks.forget(pupilIds);
    for (const pupilId of pupilIds) signal(WeekChanged, { pupilId, monday: null, rev: revOf([{ heard }]) });
  }
}
