import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { OpenLessons, type OpenLessonsAnswer } from '@parta/contracts';
import { mayLookAfter } from '../domain/substitution/may-look-after.ts';
import { absencesWithLessons, openLessons } from '../domain/substitution/open-lessons.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class OpenLessonsHandler {
  @Answers(OpenLessons)
  @Access('substitution.write')
  async openLessons({ schoolId, from, until }: OpenLessons, { store, caller }: Reading): Promise<OpenLessonsAnswer> {
    mayLookAfter(caller, schoolId);
    const year = await store.years.from(schoolId, from);
    if (!year) return { absences: [], lessons: [] };
    const days = await store.schoolDays.of(year, from, until);
    const ids = days.lessons.map(({ id }) => id);
    const substitutions = await store.substitutions.ofLessons(schoolId, ids);
    const requests = await store.substituteRequests.ofLessons(schoolId, ids);
    return { absences: absencesWithLessons(days), lessons: openLessons(days, { substitutions, requests }) };
  }
}
