import { can } from '@parta/access';
import { Controller } from '@nestjs/common';
import { Access, Answers } from '@parta/bus';
import { Refusal, UnfilledLessons, type UnfilledLessonsAnswer } from '@parta/contracts';
import { unfilledLessons } from '../domain/filling/unfilled-lessons.ts';
import type { Reading } from '../store/store.ts';

@Controller()
export class UnfilledLessonsHandler {
  @Answers(UnfilledLessons)
  @Access('filling.read')
  async unfilledLessons(
    { schoolId, from, until }: UnfilledLessons,
    { store, caller, now }: Reading,
  ): Promise<UnfilledLessonsAnswer> {
    if (!can(caller, 'filling.read', { schoolId })) throw new Refusal('not-found', 'No such school');
    const today = await store.schools.dayAt(schoolId, now);
    const year = await store.years.from(schoolId, from);
    if (!year) return { today, lessons: [] };
    const groups = await store.groups.ofYears([year.id]);
    const lessons = await store.lessons.ofGroups(groups, from, until);
    const settings = await store.settings.of(schoolId);
    const types = await store.works.types(schoolId);
    const unmarked = await store.works.unmarked(schoolId, from, until);
    return { today, lessons: unfilledLessons(lessons, { groups, year, today, settings, types, unmarked }) };
  }
}
