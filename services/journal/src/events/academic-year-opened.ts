import { Controller } from '@nestjs/common';
import { Hears } from '@parta/bus';
import { AcademicYearOpened, SchoolDaysSet } from '@parta/contracts';
import { openedYear, schoolDaysSet } from '../domain/school-year.ts';
import type { Hearing } from '../store/store.ts';

@Controller()
export class AcademicYearOpenedHandler {
  @Hears(AcademicYearOpened)
  async academicYearOpened(opened: AcademicYearOpened, { store, say }: Hearing): Promise<void> {
    const standing = await store.years.held(opened.yearId);
    if (standing && standing.ver >= opened.ver) return;
    const year = openedYear(opened, standing);
    await store.years.put(year);
    say(SchoolDaysSet, schoolDaysSet(year));
  }
}
