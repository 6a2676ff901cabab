import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { type PlanYear, PreviewYear, type PreviewYearAnswer } from '@parta/contracts';
import { mayPlanYear } from '../domain/calendar/planned-year.ts';
import { yearChange, yearPreview } from '../domain/calendar/year-change.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class PreviewYearHandler {
  @Answers(PreviewYear)
  @Access('calendar.write')
  async previewYear(wanted: PlanYear, { store, caller }: Reading): Promise<PreviewYearAnswer> {
    mayPlanYear(caller, wanted.schoolId);
    return yearPreview(yearChange(await store.plannedYears.before(wanted.schoolId, wanted.yearId, 'free'), wanted));
  }
}
